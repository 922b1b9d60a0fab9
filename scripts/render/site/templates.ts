import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { byCodePoint } from '../../lib/code-point-order.ts';
import { programFile } from '../../lib/program-root.ts';
import type { PageTemplate } from './page.ts';

/** Prints one page with its template of templates/site/pages. */
export type PrintPage = (template: PageTemplate, view: object) => string;

/**
 * Reads the templates of templates/site. They are strict: a name that the view does not have is a fault of ours and
 * throws. Everything is escaped, except what `safeHtml` made.
 */
export function loadTemplates(): PrintPage {
  const handlebars = Handlebars.create();
  for (const [name, source] of readFolder('partials')) handlebars.registerPartial(name, source);
  const pages = new Map(
    readFolder('pages').map(([name, source]) => [name, handlebars.compile(source, { strict: true })]),
  );
  return (template, view) => {
    const print = pages.get(template);
    if (!print) throw new Error(`There is no template ${template}.hbs in templates/site/pages.`);
    return print(view);
  };
}

function readFolder(folder: string): readonly (readonly [name: string, source: string])[] {
  const base = programFile('templates', 'site', folder);
  return readdirSync(base)
    .filter((file) => file.endsWith('.hbs'))
    .sort(byCodePoint)
    .map((file) => [file.slice(0, -'.hbs'.length), readFileSync(join(base, file), 'utf8')]);
}

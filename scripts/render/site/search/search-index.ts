import MiniSearch from 'minisearch';
import type { OutputFile } from '../../../model/output.ts';
import type { Page, SearchFacts } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import { ASSET_FOLDER, STANDING_PAGES } from '../plan/standing-pages.ts';
import { loadSearchTokens } from './search-tokens.ts';

/** Texts of this many pages lie in one file; the search page loads those that it shows excerpts of. */
const TEXTS_IN_FILE = 64;

/** Gathers pages while they are written, and then gives the files of the search. */
export interface SearchIndex {
  readonly add: (page: Page) => void;
  readonly files: () => readonly OutputFile[];
}

/**
 * The index is a script, not JSON: a page that was opened from a disk may load scripts and nothing else. Titles and
 * codes come first in ranking; the options of the query stand in search.js.
 */
export function searchIndex(): SearchIndex {
  const tokens = loadSearchTokens();
  const engine = new MiniSearch({ fields: ['title', 'code', 'text'], tokenize: tokens.forIndex });
  const records: unknown[] = [];
  const texts: string[] = [];
  return {
    add: ({ path, title, search }) => {
      if (!search) return;
      engine.add({ id: records.length, title, code: search.code ?? '', text: search.text });
      records.push(recordOf(path, title, search));
      texts.push(search.text);
    },
    files: () => [
      script(
        'index',
        `huibianSearch.receiveIndex(${JSON.stringify(engine)},${JSON.stringify(records)},${TEXTS_IN_FILE})`,
      ),
      ...chunks(texts, TEXTS_IN_FILE).map((chunk, number) =>
        script(`text-${number}`, `huibianSearch.receiveTexts(${number},${JSON.stringify(chunk)})`),
      ),
    ],
  };
}

function recordOf(path: string, title: string, { kind, unit, category, department, code }: SearchFacts) {
  return { title, href: relativeHref(STANDING_PAGES.search, path), kind, unit, category, department, code };
}

function script(name: string, statement: string): OutputFile {
  return { path: `${ASSET_FOLDER}search/${name}.js`, contents: Buffer.from(`${statement};\n`) };
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

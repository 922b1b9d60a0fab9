import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import type { OutputFile } from '../../../model/output.ts';
import type { Page, SearchFacts } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import { ASSET_FOLDER, STANDING_PAGES } from '../plan/standing-pages.ts';
import { loadPinyin } from './pinyin.ts';
import { loadSearchTokens } from './search-tokens.ts';

/** Texts of this many pages lie in one file; the search page loads those that it shows excerpts of. */
const TEXTS_IN_FILE = 64;

/** Groups of words that stand for one another. */
const SYNONYMS = new URL('../../../../templates/site/synonyms.json', import.meta.url);

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
  const pinyin = loadPinyin();
  const synonyms: unknown = JSON.parse(readFileSync(SYNONYMS, 'utf8'));
  const engine = new MiniSearch({ fields: ['title', 'code', 'initials', 'text'], tokenize: tokens.forIndex });
  const records: unknown[] = [];
  const texts: string[] = [];
  return {
    add: ({ path, title, search }) => {
      if (!search) return;
      engine.add({
        id: records.length,
        title,
        code: search.code ?? '',
        initials: endingsOf(pinyin.initials(title)),
        text: search.text,
      });
      records.push(recordOf(path, title, search));
      texts.push(search.text);
    },
    files: () => [
      script(
        'index',
        `huibianSearch.receiveIndex(${[engine, records, TEXTS_IN_FILE, synonyms].map((part) => JSON.stringify(part)).join(',')})`,
      ),
      ...chunks(texts, TEXTS_IN_FILE).map((chunk, number) =>
        script(`text-${number}`, `huibianSearch.receiveTexts(${number},${JSON.stringify(chunk)})`),
      ),
    ],
  };
}

/** `xfsx` → `xfsx fsx sx`: a query that begins any of them finds the title from its middle too. */
function endingsOf(initials: string): string {
  return Array.from({ length: Math.max(0, initials.length - 1) }, (_, index) => initials.slice(index)).join(
    ' ',
  );
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

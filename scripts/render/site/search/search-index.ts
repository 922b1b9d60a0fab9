import { readFileSync } from 'node:fs';
import { byKey } from '../../../lib/code-point-order.ts';
import { programFile } from '../../../lib/program-root.ts';
import { TRADITIONAL_CHARACTERS } from '../../../lib/traditional-characters.ts';
import type { OutputFile } from '../../../model/output.ts';
import type { Page, SearchFacts } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import { ASSET_FOLDER, STANDING_PAGES } from '../plan/standing-pages.ts';
import { loadPinyin, readPinyinTable } from './pinyin.ts';
import { loadSearchTokens, type TermKey } from './search-tokens.ts';
import { spokenTerms } from './spoken-terms.ts';
import { termShards } from './term-shards.ts';

/** Texts of this many pages lie in one file; the search page loads those that it ranks or shows. */
const TEXTS_IN_FILE = 64;

/** What the search knows of words. */
interface Words {
  /** Groups of words that stand for one another. */
  readonly synonyms: readonly (readonly string[])[];
  /** What questions are made of, longer words first: 请问, 怎么. */
  readonly fillers: readonly string[];
}
const WORDS = programFile('templates', 'site', 'search-words.json');

/** Gathers pages while they are written, and then gives the files of the search. */
export interface SearchIndex {
  readonly add: (page: Page) => void;
  readonly files: () => readonly OutputFile[];
}

/**
 * Which pages hold which pairs of characters, in files by first character, so that a query loads what it asks for and
 * no more: ten thousand pages are searched like fifty. The files are scripts, not JSON: a page that was opened from a
 * disk may load scripts and nothing else. search.js reads them.
 */
export function searchIndex(): SearchIndex {
  const tokens = loadSearchTokens();
  const pinyin = loadPinyin();
  const { synonyms, fillers }: Words = JSON.parse(readFileSync(WORDS, 'utf8'));
  const pagesOfTerm = new Map<TermKey, number[]>();
  const records: unknown[] = [];
  const texts: string[] = [];
  // Pages come in the order of their numbers, so that the last one of a term tells whether this page has it already.
  const note = (key: TermKey) => {
    const pages = pagesOfTerm.get(key);
    if (!pages) pagesOfTerm.set(key, [records.length]);
    else if (pages[pages.length - 1] !== records.length) pages.push(records.length);
  };
  return {
    add: ({ path, title, search }) => {
      if (!search) return;
      tokens.forIndex([title, search.code ?? '', search.text].join('\n'), note);
      for (const term of spokenTerms(title, synonyms, pinyin)) note(term);
      records.push(recordOf(path, title, search));
      texts.push(search.text);
    },
    files: () => {
      const found = [...pagesOfTerm].map(([key, pages]) => [tokens.termOf(key), pages] as const);
      const shards = termShards(found.sort(byKey(([term]) => term)));
      const starts = shards.map(({ start }) => start);
      return [
        script('index', 'receiveIndex', records, TEXTS_IN_FILE, starts, { synonyms, fillers }),
        script('hanzi', 'receiveHanzi', readPinyinTable(), [...TRADITIONAL_CHARACTERS].flat().join('')),
        ...shards.map(({ terms }, number) => script(`terms-${number}`, 'receiveTerms', number, terms)),
        ...chunks(texts, TEXTS_IN_FILE).map((chunk, number) =>
          script(`text-${number}`, 'receiveTexts', number, chunk),
        ),
      ];
    },
  };
}

function recordOf(path: string, title: string, { kind, unit, category, department, code }: SearchFacts) {
  return { title, href: relativeHref(STANDING_PAGES.search, path), kind, unit, category, department, code };
}

function script(name: string, receiver: string, ...values: readonly unknown[]): OutputFile {
  const list = values.map((value) => JSON.stringify(value)).join(',');
  return {
    path: `${ASSET_FOLDER}search/${name}.js`,
    contents: Buffer.from(`huibianSearch.${receiver}(${list});\n`),
  };
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

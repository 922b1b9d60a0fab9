import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { programFile } from '../../../lib/program-root.ts';

/** How text is cut into terms, for the index and for a query. */
export interface SearchTokens {
  /** Calls `note` with the key of each term, as often as it stands in the text. */
  readonly forIndex: (text: string, note: (key: TermKey) => void) => void;
  readonly termOf: (key: TermKey) => string;
  readonly forQuery: (text: string) => string[];
}

/** Pairs of characters are known by numbers, which are counted faster than texts. */
export type TermKey = number | string;

const SCRIPT = programFile('templates', 'site', 'assets', 'search-tokens.js');

/** The very script that the search page runs: index and query cannot come to differ. */
export function loadSearchTokens(): SearchTokens {
  const page = createContext({});
  runInContext(readFileSync(SCRIPT, 'utf8'), page);
  // The script sets this one global, and a test holds what it does.
  const { searchTokens } = page as { readonly searchTokens: SearchTokens };
  return searchTokens;
}

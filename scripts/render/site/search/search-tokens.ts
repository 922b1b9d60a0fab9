import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { programFile } from '../../../lib/program-root.ts';

/** How text is cut into terms, for the index and for a query. */
export interface SearchTokens {
  readonly forIndex: (text: string) => string[];
  readonly forQuery: (text: string) => string[];
}

const SCRIPT = programFile('templates', 'site', 'assets', 'search-tokens.js');

/** The very script that the search page runs: index and query cannot come to differ. */
export function loadSearchTokens(): SearchTokens {
  const page = createContext({});
  runInContext(readFileSync(SCRIPT, 'utf8'), page);
  // The script sets this one global, and a test holds what it does.
  const { searchTokens } = page as { readonly searchTokens: SearchTokens };
  return searchTokens;
}

import { TYPOS } from './data/typos.ts';
import { indexPatterns } from './pattern-index.ts';

/** Finds the fixed wrong forms of the word lists. */
export const findTypos = indexPatterns(TYPOS);

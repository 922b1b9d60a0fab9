import { TYPOS, type Typo } from '../data/typos.ts';
import { indexPatterns, type PatternMatch } from '../patterns/pattern-index.ts';

const findAll = indexPatterns(TYPOS);

/** Finds the fixed wrong forms of the word lists, from left to right; what two lists know is found once. */
export function findTypos(text: string): readonly PatternMatch<Typo>[] {
  const found = findAll(text);
  if (found.length < 2) return found;
  let end = 0;
  return found.filter(({ index, text: wrong }) => {
    const isNew = index >= end;
    if (isNew) end = index + wrong.length;
    return isNew;
  });
}

import type { WordCompany } from '../../model/entry.ts';

/**
 * Whether a word at a place of a text stands in the company that shows it to be wrong: one of the words before it, behind it
 * or in its clause, where any are named, and none of those that show it to be right.
 */
export function keepsCompany(text: string, word: string, index: number, company: WordCompany): boolean {
  const { before, behind, near, unless } = company;
  const end = index + word.length;
  const clause = `${text.slice(0, index).split(CLAUSE_END).at(-1)}\n${text.slice(end).split(CLAUSE_END)[0]}`;
  if (unless.some((other) => clause.includes(other))) return false;
  if (before.length + behind.length + near.length === 0) return true;
  return (
    before.some((other) => text.endsWith(other, index)) ||
    behind.some((other) => text.startsWith(other, end)) ||
    near.some((other) => clause.includes(other))
  );
}

const CLAUSE_END = /[，。；：！？]/u;

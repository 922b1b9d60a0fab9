import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TYPOS } from '../../scripts/check/data/typos.ts';
import type { Principle } from '../../scripts/check/reversals/principle.ts';

const principles = join(import.meta.dirname, '../../scripts/check/data/principles');

// A pattern is compiled when a text first holds its words: a slip in one would end the run of whoever wrote such a text.
test('every pattern of the word lists can be compiled', () => {
  expect(TYPOS.map(([pattern]) => pattern).filter(isBroken)).toEqual([]);
});

test.each((await readdir(principles)).sort())('every pattern of %s can be compiled', async (name) => {
  const lists = Object.values(await import(join(principles, name))).filter(Array.isArray);
  expect(lists.flatMap((list: readonly Principle[]) => list.flatMap(patternsOf)).filter(isBroken)).toEqual(
    [],
  );
});

const patternsOf = ({ forbidden = [], required = [], reversed = [], wrong = [] }: Principle) => [
  ...forbidden,
  ...required,
  ...[...reversed, ...wrong].map(([pattern]) => pattern),
];

function isBroken(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'uy').source === '';
  } catch {
    return true;
  }
}

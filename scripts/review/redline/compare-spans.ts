import type { Span } from '../../model/block.ts';
import { type Atom, atomsOf, spansOf } from './atoms.ts';
import { compareWords } from './compare-words.ts';

/** Both texts in one: what they share in the present look, the rest marked as deleted or inserted. */
export function compareSpans(before: readonly Span[], after: readonly Span[]): readonly Span[] {
  return spansOf(compareAtoms(atomsOf(before), atomsOf(after)));
}

/** The same of atoms. */
export function compareAtoms(before: readonly Atom[], after: readonly Atom[]): readonly Atom[] {
  const old = before[Symbol.iterator]();
  const present = after[Symbol.iterator]();
  const take = (from: Iterator<Atom>, count: number): readonly Atom[] =>
    Array.from({ length: count }, () => from.next().value).filter((atom) => atom !== undefined);
  const keys = (atoms: readonly Atom[]) => atoms.map(({ key }) => key);
  return compareWords(keys(before), keys(after)).flatMap(({ kind, words }) => {
    if (kind === 'deleted')
      return take(old, words.length).map((atom): Atom => ({ ...atom, revision: 'deleted' }));
    const atoms = take(present, words.length);
    if (kind === 'inserted') return atoms.map((atom): Atom => ({ ...atom, revision: 'inserted' }));
    take(old, words.length);
    return atoms;
  });
}

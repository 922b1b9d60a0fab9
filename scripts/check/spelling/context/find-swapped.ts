import type { Surprise } from '../surprise.ts';
import type { Misfit } from './find-misfits.ts';
import type { Edges } from './is-doubtful.ts';
import { type Lattice, readLattice } from './lattice.ts';
import type { WordModel } from './word-model.ts';

/** Finds two words that each have a character of the other: 应受当理 for 应当受理. */
export function findSwapped(
  { run, bits, bitsOn }: Lattice,
  around: Edges,
  known: Surprise,
  model: WordModel,
): readonly Misfit[] {
  const found: Misfit[] = [];
  for (let index = 0; index + 4 <= run.length; index += 1) {
    const [one, three, two, four] = [0, 1, 2, 3].map((place) => run.charCodeAt(index + place));
    if (!isCommon(one, two) || !isCommon(three, four)) continue;
    if (bitsOn(index + 1, index + 3) < DOUBT) continue;
    const meant = run.charAt(index) + run.charAt(index + 2) + run.charAt(index + 1) + run.charAt(index + 3);
    const changed = run.slice(0, index) + meant + run.slice(index + 4);
    const evidence = bits - readLattice(changed, around, known, model).bits - SWAP;
    if (evidence >= ENOUGH) found.push({ index, meant, evidence });
  }
  return found;

  function isCommon(first = 0, second = 0): boolean {
    const own = known.ofPair(first, second);
    return own > 0 && own <= IN_USE;
  }
}

/** Finds words with their two characters turned round, which make no word: 录记 for 记录. */
export function findTurned(
  { run, bits, bitsOn }: Lattice,
  around: Edges,
  known: Surprise,
  model: WordModel,
): readonly Misfit[] {
  const found: Misfit[] = [];
  for (let index = 0; index + 2 <= run.length; index += 1) {
    const [second, first] = [run.charCodeAt(index), run.charCodeAt(index + 1)];
    const word = known.ofPair(first, second);
    if (word === 0 || word > FREQUENT || first === second || known.ofPair(second, first) > 0) continue;
    if (bitsOn(index, index + 2) < DOUBT) continue;
    const meant = run.charAt(index + 1) + run.charAt(index);
    const changed = run.slice(0, index) + meant + run.slice(index + 2);
    const evidence = bits - readLattice(changed, around, known, model).bits - TURN;
    if (evidence >= ENOUGH) found.push({ index, meant, evidence });
  }
  return found;
}

/** Bits of surprise of a word in common use. */
const IN_USE = 17;
/** Bits on the two in the middle without which nothing is wrong, those that such a slip takes, and the evidence asked for. */
const DOUBT = 24;
const SWAP = 12;
const ENOUGH = 14;

/** Bits of surprise of a frequent word, and those that turning one round takes. */
const FREQUENT = 15;
const TURN = 14;

import type { Surprise } from '../surprise.ts';
import type { Misfit } from './find-misfits.ts';
import type { Edges } from './is-doubtful.ts';
import { type Lattice, readLattice } from './lattice.ts';
import type { WordModel } from './word-model.ts';

/** Characters that have changed their places. */
interface Rearrangement {
  readonly size: number;
  /** The characters, from the first of them, on whose bits the doubt rests. */
  readonly doubted: readonly [from: number, to: number];
  /** Bits that such a slip takes. */
  readonly bits: number;
  /** What was meant by the characters at an index; undefined where they cannot be such a slip. */
  readonly meantAt: (run: string, index: number, known: Surprise) => string | undefined;
}

/** Two words that each have a character of the other: 应受当理 for 应当受理. */
const SWAPPED: Rearrangement = {
  size: 4,
  doubted: [1, 3],
  bits: 12,
  meantAt: (run, index, known) => {
    const [one = '', three = '', two = '', four = ''] = run.slice(index, index + 4);
    return isCommon(one + two, known) && isCommon(three + four, known) ? one + two + three + four : undefined;
  },
};

/** A word with its two characters turned round, which make no word: 录记 for 记录. */
const TURNED: Rearrangement = {
  size: 2,
  doubted: [0, 2],
  bits: 14,
  meantAt: (run, index, known) => {
    const [second = '', first = ''] = run.slice(index, index + 2);
    const word = bitsOf(first + second, known);
    const isTurned = word > 0 && word <= FREQUENT && first !== second && bitsOf(second + first, known) === 0;
    return isTurned ? first + second : undefined;
  },
};

/** Finds words whose characters have changed places, within one word or between two. */
export const findRearranged = (
  lattice: Lattice,
  around: Edges,
  known: Surprise,
  model: WordModel,
): readonly Misfit[] =>
  [SWAPPED, TURNED].flatMap((rearrangement) => findOne(rearrangement, lattice, around, known, model));

function findOne(
  { size, doubted: [from, to], bits: slip, meantAt }: Rearrangement,
  { run, bits, bitsOn }: Lattice,
  around: Edges,
  known: Surprise,
  model: WordModel,
): readonly Misfit[] {
  const found: Misfit[] = [];
  for (let index = 0; index + size <= run.length; index += 1) {
    const meant = meantAt(run, index, known);
    if (meant === undefined || bitsOn(index + from, index + to) < DOUBT) continue;
    const changed = run.slice(0, index) + meant + run.slice(index + size);
    const evidence = bits - readLattice(changed, around, known, model).bits - slip;
    if (evidence >= ENOUGH) found.push({ index, meant, evidence });
  }
  return found;
}

const bitsOf = (pair: string, known: Surprise): number =>
  known.ofPair(pair.charCodeAt(0), pair.charCodeAt(1));

const isCommon = (pair: string, known: Surprise): boolean => {
  const bits = bitsOf(pair, known);
  return bits > 0 && bits <= IN_USE;
};

/** Bits of surprise of a word in common use, and of a frequent one. */
const IN_USE = 17;
const FREQUENT = 15;
/** Bits on the characters without which nothing is wrong, and the evidence asked for. */
const DOUBT = 24;
const ENOUGH = 14;

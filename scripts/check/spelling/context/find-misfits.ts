import { FREE_COMPANY } from '../../data/spelling/free-company.ts';
import { bestOf } from '../best-of.ts';
import { framedIn } from '../frames.ts';
import { isInName } from '../names-in-runs.ts';
import { type Reading, readBack } from '../reading.ts';
import { surprise } from '../surprise.ts';
import { cut } from '../word-tables.ts';
import { makeAlternatives } from './alternatives.ts';
import { findRearranged } from './find-rearranged.ts';
import { isDoubtful, type LimitAt } from './is-doubtful.ts';
import { type Lattice, readLattice } from './lattice.ts';
import { type Word, wordModel } from './word-model.ts';
import { BREAK, FIGURE, readWordSequences } from './word-sequences.ts';

/** Characters that go badly with what stands around them, and what goes much better. */
export interface Misfit {
  readonly index: number;
  readonly meant: string;
  /** How much likelier the run is with the meant word and a slip than as it stands, in bits. */
  readonly evidence: number;
}

/** What stands before a run and behind it: whether it is a figure or a letter. */
export interface Surroundings {
  readonly isBehindFigure: boolean;
  readonly isBeforeFigure: boolean;
}

/** Finds the misfits in a run of hanzi, by the way it is most likely read. */
export type FindMisfits = (reading: Reading, around: Surroundings) => readonly Misfit[];

/** Prepares the search by a table of which words follow which in texts of offices. */
export function makeFindMisfits(table: string): FindMisfits {
  const known = surprise();
  const model = wordModel(readWordSequences(table));
  const { alternatives, isOneOfTwo } = makeAlternatives();
  const limitAt: LimitAt = (run, index) =>
    isOneOfTwo(run.charCodeAt(index), run.charCodeAt(index + 1)) ? DOUBT_OF_TWO : DOUBT;
  const free = new Set(cut(FREE_COMPANY, 2));
  const gap = model.word(BREAK, 0, 1, EDGE);
  const figure = model.word(FIGURE, 0, 1, EDGE);

  /** 有义务: with the character before them, the two are a word that is right as it stands. */
  const isEndOfWord = (run: string, index: number): boolean =>
    index > 0 &&
    isOneOfTwo(run.charCodeAt(index), run.charCodeAt(index + 1)) &&
    known.ofLonger(run, index - 1, 3) > 0;

  /**
   * A right word is taken for another only where that one was seen before, 坝顶平整 for no 凭证; one of which the texts that
   * were counted never spoke, and one that is far commoner (及时组织验收 is no 阻止), only where the other was seen beside both.
   */
  const asked = (run: string, index: number, meant: Word): number => {
    const { count } = model.word(run, index, index + 2, EDGE).habits;
    return count === 0 || count > COMMONER * meant.habits.count ? 2 : 1;
  };

  const misfitAt = (lattice: Lattice, index: number): (Misfit & { readonly at: number }) | undefined => {
    const { run } = lattice;
    let best: (Misfit & { readonly at: number }) | undefined;
    for (const { meant, at, bits, slip } of alternatives(run.charCodeAt(index), run.charCodeAt(index + 1))) {
      const word = model.word(meant, 0, 2, bits);
      const gain = lattice.bits - lattice.bitsWith(word, index, index + 2) - slip;
      if (gain < ENOUGH - 2 * FRIEND) continue;
      const friends = lattice.friendsOf(word, index, index + 2);
      if (isOneOfTwo(run.charCodeAt(index), run.charCodeAt(index + 1)) && friends < asked(run, index, word))
        continue;
      const evidence = gain + FRIEND * friends;
      if (evidence >= (best?.evidence ?? ENOUGH)) best = { index, meant, at: index + at, evidence };
    }
    return best;
  };

  return (reading, { isBehindFigure, isBeforeFigure }) => {
    const { run } = reading;
    const around = { before: isBehindFigure ? figure : gap, behind: isBeforeFigure ? figure : gap };
    if (!isDoubtful(reading, around, model, limitAt)) return NONE;
    const lattice = readLattice(run, around, known, model);
    const framed = framedIn(run);
    const found: Misfit[] = [];
    for (let index = 0; index + 2 <= run.length; index += 1) {
      if (lattice.bitsOn(index, index + 2) < limitAt(run, index) || free.has(run.slice(index, index + 2)))
        continue;
      if (isEndOfWord(run, index)) continue;
      const misfit = misfitAt(lattice, index);
      if (!misfit || framed.has(misfit.at)) continue;
      if (!isInName(run, { ...reading, ...readBack(reading) }, misfit)) found.push(misfit);
    }
    return bestOf([...found, ...findRearranged(lattice, around, known, model)]);
  };
}

const NONE: readonly Misfit[] = [];

/** Bits of surprise of what is no hanzi, in texts that are not of offices. */
const EDGE = 5;
/** How many times as often one word is seen as another that is hardly meant by it. */
const COMMONER = 10;
/** Bits: the evidence that is asked for, and what a word adds to it that was seen beside its neighbour before. */
const ENOUGH = 13;
const FRIEND = 2;
/** Bits on two characters without which there can hardly be such evidence, and those on a word that is known as one of two. */
const DOUBT = 22;
const DOUBT_OF_TWO = 16;

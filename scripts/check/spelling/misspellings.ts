import { COLLOCATIONS } from '../data/spelling/collocations.ts';
import { FREE_COMPANY } from '../data/spelling/free-company.ts';
import { bestOf } from './best-of.ts';
import { framedIn } from './frames.ts';
import { isInName, type WholeReading } from './names-in-runs.ts';
import { type Reading, readBack } from './reading.ts';
import { makeRepairs, type Repair } from './repairs.ts';
import { cut } from './word-tables.ts';

/** A word that was probably meant where other characters stand. */
export interface Misspelling {
  readonly index: number;
  readonly meant: string;
  /** How much likelier the meant word is than what stands there, in bits. */
  readonly evidence: number;
}

/** Finds the misspelt words in a run of hanzi, by the way it is most likely read. */
export type FindMisspellings = (reading: Reading) => readonly Misspelling[];

/**
 * Where a character is left over between the words that a run most likely consists of, tries the characters that it may
 * have been typed for; a word that makes the run as a whole far likelier was meant.
 */
export function makeFindMisspellings(): FindMisspellings {
  const repairsAt = makeRepairs();
  const collocations = new Set(cut(COLLOCATIONS, 4));
  const free = new Set(cut(FREE_COMPANY, 2));

  const evidenceFor = (run: string, reading: WholeReading, { index, meant, bits }: Repair): number => {
    const end = index + meant.length;
    const total = reading.before[run.length] ?? 0;
    const gain = total - (reading.before[index] ?? 0) - bits - (reading.after[end] ?? 0);
    const previous = run.slice(index - (reading.ended[index] ?? 0), index);
    const next = run.slice(end, end + (reading.begun[end] ?? 0));
    const usual = (collocations.has(previous + meant) ? 1 : 0) + (collocations.has(meant + next) ? 1 : 0);
    const loose = (previous.length === 1 ? 1 : 0) + (next.length === 1 ? 1 : 0);
    return gain + usual * COLLOCATION - loose * LOOSE;
  };

  return (reading) => {
    const { run } = reading;
    const alone = charactersAlone(reading);
    if (alone.length === 0) return NONE;
    const repairs = alone
      .flatMap((index) => repairsAt(run, index))
      .filter((one) => !holdsFreePair(run, one, free));
    if (repairs.length === 0) return NONE;
    const framed = framedIn(run);
    const whole = { ...reading, ...readBack(reading) };
    const found: Misspelling[] = [];
    for (const repair of repairs) {
      if (framed.has(repair.at) || isInName(run, whole, repair)) continue;
      const evidence = evidenceFor(run, whole, repair);
      if (evidence >= ENOUGH) found.push({ index: repair.index, meant: repair.meant, evidence });
    }
    return bestOf(found);
  };
}

const NONE: readonly Misspelling[] = [];

/** Bits: what is asked for, what a word brings that often stands beside, and what a neighbour takes that is left over itself. */
const ENOUGH = 14;
const COLLOCATION = 6;
const LOOSE = 2.5;

/** Where the likeliest reading leaves a character by itself. */
function charactersAlone({ begun }: Reading): readonly number[] {
  const alone: number[] = [];
  for (let index = 0; index < begun.length - 1; index += begun[index] || 1) {
    if (begun[index] === 1) alone.push(index);
  }
  return alone;
}

/** Whether two of the characters stand side by side in right texts, too. */
function holdsFreePair(run: string, { index, meant, at }: Repair, free: ReadonlySet<string>): boolean {
  const pairs = [at - 1, at].filter((place) => place >= index && place + 2 <= index + meant.length);
  return pairs.some((place) => free.has(run.slice(place, place + 2)));
}

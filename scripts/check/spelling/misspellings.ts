import { COLLOCATIONS } from '../data/spelling/collocations.ts';
import { FREE_COMPANY } from '../data/spelling/free-company.ts';
import { GIVEN, SURNAMES } from '../data/surnames.ts';
import { framedIn } from './frames.ts';
import { type Reading, type ReadingBack, readBack, readRun } from './reading.ts';
import { makeRepairs, type Repair } from './repairs.ts';
import { surprise } from './surprise.ts';
import { cut } from './word-tables.ts';

/** A word that was probably meant where other characters stand. */
export interface Misspelling {
  readonly index: number;
  readonly meant: string;
  /** How much likelier the meant word is than what stands there, in bits. */
  readonly evidence: number;
}

/** Finds the misspelt words in a run of hanzi. */
export type FindMisspellings = (run: string) => readonly Misspelling[];

/**
 * Reads a run as the words it most likely consists of. Where a character is left over, it tries the characters that it may
 * have been typed for; a word that makes the run as a whole far likelier was meant.
 */
export function makeFindMisspellings(): FindMisspellings {
  const known = surprise();
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

  return (run) => {
    const reading = readRun(run, known);
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

type WholeReading = Reading & ReadingBack;

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

/**
 * Names of places are no words: 青岑 in 青岑县城, 麻塘 in 麻塘山乡, 梅岭 in 梅岭大道, 岑市 in 临岑市, 邵水 in a list of rivers.
 */
function isInName(run: string, { ended, begun }: WholeReading, { index, meant, at }: Repair): boolean {
  if (PROVINCE.test(meant) || isPerson(run.slice(index, index + meant.length))) return true;
  const end = index + meant.length;
  const loose = begun[end] === 1;
  const ahead = run.slice(end);
  const [place, area] = [PLACE.test(ahead), AREA.test(ahead.slice(1))];
  if (AREA.test(ahead) || (loose && (place || area)) || (place && area)) return true;
  const alone = run.length === 2 || ended[index] === 1;
  return alone && at < end - 1 && PLACE.test(run.charAt(end - 1));
}

/** 李明 is no 查明. */
const isPerson = (typed: string): boolean =>
  typed.length === 2 && SURNAMES.includes(typed.charAt(0)) && GIVEN.includes(typed.charAt(1));

/** Short names of provinces: 湘备 is no 湘北. */
const PROVINCE = /[沪冀皖闽赣豫鄂湘粤琼渝黔滇陇]/u;
/** What the name of an area or a road goes on with, and what may end the name of some place or other. */
const AREA = /^(?:[省市县区镇乡]|街道|大[道桥街]|社区|水库)/u;
const PLACE = /^[省市县区旗乡镇村屯寨湾岭路街巷桥河江湖山水]/u;

/** Of several that share a character, the one with the most evidence; from left to right. */
function bestOf(found: readonly Misspelling[]): readonly Misspelling[] {
  const kept: Misspelling[] = [];
  for (const one of [...found].sort((a, b) => b.evidence - a.evidence)) {
    const clash = kept.some(
      (other) => one.index < other.index + other.meant.length && other.index < one.index + one.meant.length,
    );
    if (!clash) kept.push(one);
  }
  return kept.sort((a, b) => a.index - b.index);
}

import { FOUR, type Surprise, THREE } from '../surprise.ts';
import type { Edges } from './is-doubtful.ts';
import type { Word, WordModel } from './word-model.ts';

/** A word in one of the ways to read a run. */
interface Step {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Bits of the likeliest reading up to its end, and from its end on. */
  before: number;
  behind: number;
}

/** All ways to read a run of hanzi as words that go with each other. */
export interface Lattice {
  readonly run: string;
  /** Bits of the likeliest reading. */
  readonly bits: number;
  /** Bits of the likeliest reading that has a word from `start` to `end`, whatever stands there now. */
  readonly bitsWith: (word: Word, start: number, end: number) => number;
  /** On how many of its two sides that word then stands beside one that it was seen beside before. */
  readonly friendsOf: (word: Word, start: number, end: number) => number;
  /** Bits that the likeliest reading spends on what stands from `start` to `end`. */
  readonly bitsOn: (start: number, end: number) => number;
}

/** Reads a run between two things that are no hanzi. */
export function readLattice(
  run: string,
  around: Edges,
  known: Surprise,
  { word, bits, haveMet }: WordModel,
): Lattice {
  const size = run.length;
  const ending: Step[][] = Array.from({ length: size + 1 }, () => []);
  const beginning: Step[][] = Array.from({ length: size + 1 }, () => []);
  const edge = { start: 0, end: 0, before: 0, behind: 0 };
  ending[0]?.push({ ...edge, word: around.before });
  beginning[size]?.push({ ...edge, word: around.behind });

  const upTo = (next: Word, start: number): number => {
    let least = NEVER;
    for (const step of ending[start] ?? []) least = Math.min(least, step.before + bits(step.word, next));
    return least;
  };
  const from = (previous: Word, end: number): number => {
    let least = NEVER;
    for (const step of beginning[end] ?? []) least = Math.min(least, bits(previous, step.word) + step.behind);
    return least;
  };
  const add = (start: number, length: number, surprise: number) => {
    if (surprise === 0) return;
    const end = start + length;
    const read = word(run, start, end, surprise);
    const step = { word: read, start, end, before: upTo(read, start), behind: 0 };
    beginning[start]?.push(step);
    ending[end]?.push(step);
  };

  for (let start = 0; start < size; start += 1) {
    const [code, next] = [run.charCodeAt(start), run.charCodeAt(start + 1)];
    add(start, 1, known.ofCharacter(code));
    if (start + 1 === size) break;
    add(start, 2, known.ofPair(code, next));
    const lengths = known.lengthsBegun(code, next);
    if ((lengths & THREE) > 0 && start + 3 <= size) add(start, 3, known.ofLonger(run, start, 3));
    if ((lengths & FOUR) > 0 && start + 4 <= size) add(start, 4, known.ofLonger(run, start, 4));
  }
  for (let start = size - 1; start >= 0; start -= 1) {
    for (const step of beginning[start] ?? []) step.behind = from(step.word, step.end);
  }
  const least = (steps: readonly Step[] | undefined, side: 'before' | 'behind') =>
    (steps ?? []).reduce((least, step) => Math.min(least, step[side]), NEVER);
  const before = ending.map((steps) => least(steps, 'before'));
  const behind = ending.map((steps) => least(steps, 'behind'));
  const whole = upTo(around.behind, size);
  return {
    run,
    bits: whole,
    bitsWith: (meant, start, end) => upTo(meant, start) + from(meant, end),
    friendsOf: (meant, start, end) => {
      const previous = likeliest(ending[start], (step) => step.before + bits(step.word, meant));
      const next = likeliest(beginning[end], (step) => bits(meant, step.word) + step.behind);
      const behindFriend = start > 0 && previous !== undefined && haveMet(previous, meant);
      const beforeFriend = end < size && next !== undefined && haveMet(meant, next);
      return (behindFriend ? 1 : 0) + (beforeFriend ? 1 : 0);
    },
    bitsOn: (start, end) => whole - (before[start] ?? 0) - (behind[end] ?? 0),
  };
}

function likeliest(steps: readonly Step[] = [], bitsOf: (step: Step) => number): Word | undefined {
  let best: Step | undefined;
  let fewest = NEVER;
  for (const step of steps) {
    const taken = bitsOf(step);
    if (taken < fewest) [best, fewest] = [step, taken];
  }
  return best?.word;
}

/** More bits than any run carries. */
const NEVER = 2 ** 30;

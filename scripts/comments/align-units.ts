import { diffArrays } from 'diff';
import { problem } from '../lib/problem.ts';
import { likeness } from './likeness.ts';
import { comparable, type TextUnit } from './text-unit.ts';

/** Units that say the same, by index. One side may have none, or two where a paragraph was split or joined. */
export interface Pairing {
  readonly sent: readonly number[];
  readonly returned: readonly number[];
}

/** Of all units of both files, the share that may differ: beyond it they are not the same book. */
const LARGEST_DIFFERENCE = 0.8;
/** A gap larger than this is paired in order, without looking for the best way. */
const LARGEST_GAP = 40_000;
/** Below this two units are different texts. */
const LEAST_LIKENESS = 0.3;
/** A mark that both carry says that they are the same place, whatever became of the text. */
const MARK_BONUS = 0.6;

/** Pairs the units of what was sent with those of what came back, in order. Throws a problem where the two are not one book. */
export function alignUnits(sent: readonly TextUnit[], returned: readonly TextUnit[]): readonly Pairing[] {
  const maxEditLength = Math.ceil((sent.length + returned.length) * LARGEST_DIFFERENCE);
  const hunks = diffArrays(sent.map(keyOf), returned.map(keyOf), { maxEditLength });
  if (!hunks) {
    throw problem(
      'usage',
      '退回的文件与现在的内容相差太大，看不出是哪一本汇编。请确认文件和单位，或者用 --sent 指明当初发出的那份文件。',
    );
  }
  const pairings: Pairing[] = [];
  let gap: { sent: number[]; returned: number[] } = { sent: [], returned: [] };
  let s = 0;
  let r = 0;
  const closeGap = () => {
    pairings.push(...alignGap(gap.sent, gap.returned, sent, returned));
    gap = { sent: [], returned: [] };
  };
  for (const { added, removed, count } of hunks) {
    for (let index = 0; index < count; index++) {
      if (added) gap.returned.push(r++);
      else if (removed) gap.sent.push(s++);
      else {
        closeGap();
        pairings.push({ sent: [s++], returned: [r++] });
      }
    }
  }
  closeGap();
  return pairings;
}

const keyOf = ({ type, text }: TextUnit): string => `${type === 'row' ? '|' : ''}${comparable(text)}`;

/** The ways in which units may follow from one another: as it was, gone, new, split in two, two joined. */
const STEPS = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
] as const;

/** The way through a stretch of differing units on which the pairs are most alike. */
function alignGap(
  sent: readonly number[],
  returned: readonly number[],
  sentUnits: readonly TextUnit[],
  returnedUnits: readonly TextUnit[],
): readonly Pairing[] {
  if (sent.length === 0 || returned.length === 0 || sent.length * returned.length > LARGEST_GAP)
    return inOrder(sent, returned);
  const score = scorer(sentUnits, returnedUnits);
  const width = returned.length + 1;
  const best: number[] = new Array((sent.length + 1) * width).fill(0);
  const chosen: (readonly [number, number])[] = new Array(best.length).fill([0, 0]);
  for (let s = sent.length; s >= 0; s--) {
    for (let r = returned.length; r >= 0; r--) {
      let highest = -1;
      for (const step of STEPS) {
        const [ds, dr] = step;
        if (s + ds > sent.length || r + dr > returned.length) continue;
        const gain = score(sent.slice(s, s + ds), returned.slice(r, r + dr));
        const value = gain + (best[(s + ds) * width + r + dr] ?? 0);
        if (value <= highest) continue;
        highest = value;
        best[s * width + r] = value;
        chosen[s * width + r] = step;
      }
    }
  }
  return follow(sent, returned, (s, r) => chosen[s * width + r] ?? [0, 0]);
}

function follow(
  sent: readonly number[],
  returned: readonly number[],
  stepAt: (s: number, r: number) => readonly [number, number],
): readonly Pairing[] {
  const pairings: Pairing[] = [];
  let s = 0;
  let r = 0;
  while (s < sent.length || r < returned.length) {
    const [ds, dr] = stepAt(s, r);
    if (ds + dr === 0) break;
    pairings.push({ sent: sent.slice(s, s + ds), returned: returned.slice(r, r + dr) });
    s += ds;
    r += dr;
  }
  return pairings;
}

/** How much is gained by taking units as the same text: their likeness, weighed by how many they are. */
function scorer(sentUnits: readonly TextUnit[], returnedUnits: readonly TextUnit[]) {
  const known = new Map<string, number>();
  return (sent: readonly number[], returned: readonly number[]): number => {
    if (sent.length === 0 || returned.length === 0) return 0;
    const key = `${sent.join()}/${returned.join()}`;
    const score = known.get(key) ?? gain(pick(sentUnits, sent), pick(returnedUnits, returned));
    known.set(key, score);
    return score;
  };
}

const pick = (units: readonly TextUnit[], indexes: readonly number[]): readonly TextUnit[] =>
  indexes.flatMap((index) => units[index] ?? []);

function gain(sent: readonly TextUnit[], returned: readonly TextUnit[]): number {
  const units = [...sent, ...returned];
  const single = units.length === 2;
  if (!single && units.some(({ type }) => type === 'row')) return -1;
  if (single && new Set(units.map(({ type }) => type)).size > 1) return -1;
  const alike = likeness(textOf(sent), textOf(returned));
  const sharesMark = sent.some(({ marks }) =>
    returned.some((other) => other.marks.some((mark) => marks.includes(mark))),
  );
  const value = alike + (sharesMark ? MARK_BONUS : 0);
  if (value < LEAST_LIKENESS) return -1;
  // Two paragraphs are taken for one only where hardly a word differs: otherwise one of them is new.
  return single ? value : alike > 0.8 ? 1.5 * value : -1;
}

const textOf = (units: readonly TextUnit[]): string => comparable(units.map(({ text }) => text).join(''));

function inOrder(sent: readonly number[], returned: readonly number[]): readonly Pairing[] {
  return [
    ...sent.map((index) => ({ sent: [index], returned: [] })),
    ...returned.map((index) => ({ sent: [], returned: [index] })),
  ];
}

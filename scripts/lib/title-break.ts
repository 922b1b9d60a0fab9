import { FREQUENT_WORDS } from './frequent-words.ts';
import { textUnits } from './letter-units.ts';

/** Never at the beginning of a line, never at its end. */
const NOT_FIRST = /^[，。、；：？！）》〉】”’…—\p{M}]/u;
const NOT_LAST = /[（《〈【“‘]$/u;
/** A line may well end behind these, or before these. */
const GOOD_END = /[，、：；）》\s和与及的]$/u;
const GOOD_START = /^(?:[（《]|和(?![谐解平约睦]))/u;
/** How many characters of imbalance a break within a phrase weighs as much as. */
const BAD_BREAK = 5;

export interface TitleBreak {
  /** Of the second line's first character, in UTF-16 units. */
  readonly index: number;
  /** Width of the first line, in characters: the second is never longer. */
  readonly longer: number;
  /** How badly the title reads when it is broken there. */
  readonly cost: number;
}

/**
 * Where a centred title breaks into two lines: where its phrases end and its lines are alike (GB/T 9704-2012 §7.3.1:
 * 词意完整、排列对称). `room` is the width of a line in characters. Undefined where the title fits one line, or needs more
 * than two.
 */
export function titleBreak(title: string, room: number): TitleBreak | undefined {
  if (textUnits(title) <= room || textUnits(title) > 2 * room) return undefined;
  const breaks = [...title].flatMap((_, index) => (index > 0 ? breakAt(title, index, room) : []));
  return breaks.reduce<TitleBreak | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
}

function breakAt(title: string, index: number, room: number): readonly TitleBreak[] {
  const [before, after] = [title.slice(0, index), title.slice(index)];
  const [first, second] = [textUnits(before.trimEnd()), textUnits(after.trimStart())];
  if (first > room || second > first || NOT_FIRST.test(after) || NOT_LAST.test(before)) return [];
  if (/[\w.]$/.test(before) && /^[\w.]/.test(after)) return [];
  const faults = [
    !GOOD_END.test(before) && !GOOD_START.test(after),
    FREQUENT_WORDS.has(before.slice(-1) + after.slice(0, 1)),
    /[（《][^）》]*$/u.test(before),
  ].filter((fault) => fault).length;
  return [{ index, longer: first, cost: first - second + faults * BAD_BREAK }];
}

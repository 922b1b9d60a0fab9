import { FREQUENT_WORDS } from '../../lib/frequent-words.ts';
import { textUnits } from './blocks/text-units.ts';

/** Never at the beginning of a line, never at its end. */
const NOT_FIRST = /^[，。、；：？！）》〉】”’…—\p{M}]/u;
const NOT_LAST = /[（《〈【“‘]$/u;
/** A line may well end behind these, or before these. */
const GOOD_END = /[，、：；）》\s和与及的]$/u;
const GOOD_START = /^[（《]/u;
/** How many characters of imbalance a break within a phrase weighs as much as. */
const BAD_BREAK = 5;

/**
 * Indents, in twips, that break a centred title of two lines where its phrases end and its lines are alike (GB/T 9704-2012
 * §7.3.1: 词意完整、排列对称). The text itself stays whole, so that contents and references show it in one line.
 * Undefined where the title fits one line, or needs more than two.
 */
export function titleIndent(
  title: string,
  { letter, width }: { readonly letter: number; readonly width: number },
): { readonly left: number; readonly right: number } | undefined {
  const room = width / letter;
  if (textUnits(title) <= room || textUnits(title) > 2 * room) return undefined;
  const cuts = [...title].flatMap((_, index) => (index > 0 ? cutAt(title, index, room) : []));
  const best = cuts.reduce<Cut | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  if (!best) return undefined;
  // Half a character more, so that no rounding pushes the last one to the next line.
  const side = Math.max(0, Math.floor((width - (best.longer + 0.5) * letter) / 2));
  return { left: side, right: side };
}

interface Cut {
  /** Of the first line, in characters: lines fill up, so that no later one is longer. */
  readonly longer: number;
  readonly cost: number;
}

function cutAt(title: string, index: number, room: number): readonly Cut[] {
  const [before, after] = [title.slice(0, index), title.slice(index)];
  const [first, second] = [textUnits(before.trimEnd()), textUnits(after.trimStart())];
  if (first > room || second > first || NOT_FIRST.test(after) || NOT_LAST.test(before)) return [];
  if (/[\w.]$/.test(before) && /^[\w.]/.test(after)) return [];
  const faults = [
    !GOOD_END.test(before) && !GOOD_START.test(after),
    FREQUENT_WORDS.has(before.slice(-1) + after.slice(0, 1)),
    /[（《][^）》]*$/u.test(before),
  ].filter((fault) => fault).length;
  return [{ longer: first, cost: first - second + faults * BAD_BREAK }];
}

/** A span of numbers that a sentence sets, with what it leads to: 70分至80分为合格, 6篇以上加3分. */
export interface StatedRange {
  /** Both bounds included; absent where it is open. */
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  /** What follows: 为优秀, 加3分. */
  readonly result: string;
  readonly index: number;
  readonly text: string;
}

const NUMBER = '(\\d+(?:\\.\\d+)?)';
const UNIT = '(分|篇|条|次|件|项|起|人次|万元|元|%|％|天|日)';
/** Stands in every text that states a range. */
export const RANGE_SIGN = /\d(?:分|篇|条|次|件|项|起|人|万元|元|%|％|天|日)/u;
const JOIN = '(?:至|到|—{1,2}|－|-|–|~|～)';
const EXCEPT = '(?:[（(](?:不含|不包括|不包含)[^（）()]{0,8}[）)])?';
const RANGE = new RegExp(
  [
    `(?<from>${NUMBER})${UNIT}?${JOIN}(?<to>${NUMBER})(?<unit>${UNIT})(?:之间)?`,
    `(?<above>${NUMBER})(?<unitAbove>${UNIT})(?:及|含|及其)?以上(?:的?[、，至]?(?<below>${NUMBER})${UNIT}以下)?`,
    `(?<exactly>不足|不满|低于|少于)?(?<only>${NUMBER})(?<unitOnly>${UNIT})(?:及)?(?<word>以下)?`,
  ].join('|'),
  'gu',
);

/**
 * The ranges of a text that lead to a result matching `results`, in reading order. 以上 and 以下 include the number (民法典
 * 第一千二百五十九条); a number that is excluded by words is left out of the range by the smallest step.
 */
export function statedRanges(text: string, results: RegExp): readonly StatedRange[] {
  return [...text.matchAll(RANGE)].flatMap(({ 0: whole, index, groups = {} }): readonly StatedRange[] => {
    const rest = text.slice(index + whole.length);
    const excluded = new RegExp(`^${EXCEPT}`, 'u').exec(rest)?.[0] ?? '';
    const result = results.exec(rest.slice(excluded.length))?.[0];
    const bounds = boundsOf(groups, excluded !== '');
    if (result === undefined || !bounds) return [];
    return [{ ...bounds, result, index, text: whole }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Scores and counts differ by a tenth at least. */
const STEP = 0.1;

function boundsOf(groups: Groups, excluded: boolean): Pick<StatedRange, 'min' | 'max' | 'unit'> | undefined {
  const { from, to, unit, above, below, unitAbove, only, unitOnly, exactly, word } = groups;
  if (from && to && unit) return { min: Number(from), max: Number(to), unit };
  if (above && unitAbove) {
    const max = below && { max: Number(below) - (excluded ? STEP : 0) };
    return { min: Number(above), ...max, unit: unitAbove };
  }
  if (!only || !unitOnly || (!exactly && !word)) return undefined;
  return { max: Number(only) - (exactly || excluded ? STEP : 0), unit: unitOnly };
}

/** The first number that both ranges hold, where they share more than one that both only touch with 以上 and 以下. */
export function overlapOf(a: StatedRange, b: StatedRange): number | undefined {
  if (a.unit !== b.unit) return undefined;
  const start = Math.max(a.min ?? Number.NEGATIVE_INFINITY, b.min ?? Number.NEGATIVE_INFINITY);
  const end = Math.min(a.max ?? Number.POSITIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY);
  // 90分以上…，80分以上… is read from the top down, and touching bounds are another rule's business.
  if (a.max === undefined && b.max === undefined) return undefined;
  if (a.min === undefined && b.min === undefined) return undefined;
  const bothClosed = [a.min, a.max, b.min, b.max].every((bound) => bound !== undefined);
  return start < end || (start === end && bothClosed) ? start : undefined;
}

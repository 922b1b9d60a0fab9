import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { sievePatterns } from '../patterns/pattern-sieve.ts';
import { amountOf, CALCULATION_FORMS, type Numbers } from './calculation-forms.ts';

/** A number that does not follow from the ones before it, by UTF-16 index. */
export interface WrongProduct {
  readonly index: number;
  readonly length: number;
  readonly text: string;
  readonly right: string;
}

/** Cheaper to see than which form it is. */
const MAY_CALCULATE =
  /各.*[共计]|半年各|每.*\d|每.*[次人小]|[%％折倍].*[元分人册户]|成.*元|单价|平均|人均|率|分之|班|半数|应到|月、|收回/u;
const NOTHING: readonly never[] = [];

const formsIn = sievePatterns(CALCULATION_FORMS, ({ pattern }) => pattern);

/** Calculations in a text that are worked out wrongly, with what comes out right. */
export function wrongProducts(text: string): readonly WrongProduct[] {
  if (!MAY_CALCULATE.test(text)) return NOTHING;
  const found = formsIn(text).flatMap(({ pattern, results, within }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
      const told = groups.result ?? '';
      const result = amountOf(told);
      const right = results(groups).filter(Number.isFinite);
      const [first] = right;
      if (first === undefined || right.some((one) => Math.abs(one - result) <= within)) return [];
      if (
        wholesBefore(text.slice(0, index), groups).some((times) => Math.abs(first * times - result) <= within)
      )
        return [];
      const at = indexOf(said, told) + index;
      return [{ index: at, length: told.length, text: said, right: String(Math.round(first * 100) / 100) }];
    }),
  );
  return found.filter(({ index }, number) => found.findIndex((one) => one.index === index) === number);
}

/** 共68个，城区41个、村里27个，每个1名: by how much the counts before the last of a list, and all of them, are more than it. */
function wholesBefore(before: string, { a, unit }: Numbers): readonly number[] {
  if (a === undefined || unit === undefined) return [];
  const sentence = /[^。；]*$/u.exec(before)?.[0] ?? '';
  const counts = [...sentence.matchAll(new RegExp(`(?<![\\d.第])(${NUMERAL}|\\d+\\.\\d+)${unit}`, 'gu'))]
    .map(([, one]) => amountOf(one))
    .filter(Number.isFinite);
  const last = amountOf(a);
  return [...counts, counts.reduce((all, one) => all + one, last)].map((one) => one / last);
}

/** Where the result stands: mostly it comes last, behind 收回 it comes first. */
function indexOf(said: string, told: string): number {
  if (said.startsWith(told)) return 0;
  return said.startsWith('收回') ? said.indexOf(told) : said.lastIndexOf(told);
}

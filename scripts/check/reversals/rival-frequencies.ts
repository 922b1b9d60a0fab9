import { parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** How often a year, each for once. */
const TIMES_A_YEAR: Readonly<Record<string, number>> = {
  日: 365,
  天: 365,
  周: 52,
  星期: 52,
  旬: 36,
  月: 12,
  季: 4,
  季度: 4,
  半年: 2,
  年: 1,
};
const FREQUENCY = /每个?(?<period>日|天|周|星期|旬|月|季度?|半年|年)/u;
/** A clause that tells nothing but how often: 每季度一次. */
const ALONE =
  /^(?:每个?|一)(?<period>日|天|周|星期|旬|月|季度?|半年|年)(?:度)?(?:进行|开展|实施)?(?:(?<times>[0-9一二两三四五六七八九十]+)(?:次|遍|回))$/u;

/** 每月比对名单，每季度一次: the clause that tells another frequency of what the clause before it does; undefined where none does. */
export function rivalFrequency(measures: string): string | undefined {
  const clauses = measures.split(/[，。；;,]/u).map((clause) => clause.trim());
  return clauses.find((clause, at) => {
    const alone = timesIn(ALONE.exec(clause));
    const before = clauses[at - 1] ?? '';
    const earlier = timesIn(FREQUENCY.exec(before));
    return alone !== undefined && earlier !== undefined && !/次|遍/u.test(before) && alone !== earlier;
  });
}

function timesIn(match: RegExpExecArray | null): number | undefined {
  const { period, times } = match?.groups ?? {};
  const once = TIMES_A_YEAR[period ?? ''];
  return once === undefined ? undefined : once * (times ? (parseChineseNumber(times) ?? 1) : 1);
}

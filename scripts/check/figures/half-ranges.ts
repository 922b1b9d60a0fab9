/** The second number of a range of which only the first has its unit, by UTF-16 index: 1.5米—2之间. */
export interface HalfRange {
  readonly index: number;
  readonly text: string;
}

/** Days, months and clocks are dates as well: 3月5日至8，9月…. */
const UNIT =
  '(?:万?元|平方米|立方米|平方公里|公顷|亩|毫米|厘米|公里|千米|米|吨|公斤|千克|毫升|升|℃|[%％‰]|个小时|小时|分钟|个工作日|工作日|个月|天|周岁|户|人次|人|件|名|mm|cm|km|m|kg|kW)';

const HALF_RANGE = new RegExp(
  `(?<![\\d.月])\\d{1,2}日[～~—]\\d{1,2}(?=[，。；）])|(?<![\\d.A-Za-z:：第-])\\d+(?:\\.\\d+)?${UNIT}(?:—{1,2}|[–－~～-]|至|到)\\d+(?:\\.\\d+)?(?=之间|处|不等|左右|范围|的|以[内上下]|[，。；）]|$)`,
  'gu',
);

/** Found in every text that may hold one. */
export const HALF_RANGE_SIGN = /\d[^\d，。；、]{1,5}(?:[—–－~～-]|至|到)\d/u;

export const halfRanges = (text: string): readonly HalfRange[] =>
  [...text.matchAll(HALF_RANGE)].map(({ 0: found, index }) => ({ index, text: found }));

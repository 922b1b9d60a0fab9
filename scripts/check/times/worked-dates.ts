import type { DateText } from '../../model/terms.ts';
import { addWorkingDays, firstWorkingDay } from './working-days.ts';

/** An example whose date is another than what it shows leads to, by UTF-16 index. */
export interface WorkedDate {
  readonly index: number;
  readonly text: string;
  readonly right: string;
}

/** Found in every text that may hold one. */
export const WORKED_SIGN = /月.*(?:顺延|[届期]满|截止|到期|最后一[日天])|次月.*月/u;

const DAY = '(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日';
const END = '(?:(?<endYear>\\d{4})年)?(?<endMonth>\\d{1,2})月(?<endDay>\\d{1,2})日';

/** 届满日为10月1日，则顺延至10月8日. */
const PUT_OFF = new RegExp(
  `${DAY}[^。；]{0,24}?(?<!不)顺延(?:到|至)(?:节后|假后|假期后|下周[一二三四五]|次周[一二三四五])?[（(]?${END}`,
  'gu',
);
/** 3月2日受理，5个工作日，期限届满日为3月9日. */
const COUNTED = new RegExp(
  `${DAY}(?:受理|收到|立案|收件|登记|申请)[^。；\\d]{0,16}?(?<count>\\d{1,2})个工作日[^。；\\d]{0,14}(?:[届期]满(?:日|之日)?(?:为|是|在)?|截止(?:日|日期)?(?:为|到|至|是)?|最后一[日天](?:为|是)|到期日?(?:为|是)?)${END}`,
  'gu',
);
/** 11月8日满八十周岁，从11月起: where the text begins with the month after. */
const NEXT_MONTH =
  /(?<month>\d{1,2})月(?:\d{1,2}日)?[^。；\d]{0,24}[，,](?:即|应|则|就|可以?)?(?:从|自|于)(?:(?:当年|同年|本年|\d{4}年)的?)?(?<end>\d{1,2})月(?:份|\d{1,2}日)?(?:起|开始)/gu;
const FROM_NEXT_MONTH =
  /次月(?:\d{1,2}日)?(?:起|开始)(?:发放|享受|计发|领取|停发|停止|执行|计算|补发|减发|增发|缴纳|生效|调整|核减)/u;

/** The examples of one text that come out otherwise, in reading order of their kinds. */
export function wrongWorkedDates(text: string): readonly WorkedDate[] {
  return [...putOff(text), ...counted(text), ...nextMonths(text)];
}

function putOff(text: string): readonly WorkedDate[] {
  return [...text.matchAll(PUT_OFF)].flatMap((match) => {
    const { start, end } = datesOf(match.groups);
    return start === undefined ? [] : told(match, end, firstWorkingDay(start));
  });
}

function counted(text: string): readonly WorkedDate[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const { start, end } = datesOf(match.groups);
    if (start === undefined || /当[日天](?:起|计|算)|含当/u.test(text)) return [];
    return told(match, end, addWorkingDays(start, Number(match.groups?.count)));
  });
}

function nextMonths(text: string): readonly WorkedDate[] {
  // What begins at once besides, or in the middle of another month, has months of its own.
  if (!FROM_NEXT_MONTH.test(text) || /当月|本月/u.test(text)) return [];
  return [...text.matchAll(NEXT_MONTH)].flatMap(({ 0: said, index, groups = {} }) => {
    const right = (Number(groups.month) % 12) + 1;
    if (Number(groups.month) !== Number(groups.end)) return [];
    const at = said.lastIndexOf(`${groups.end}月`);
    return [{ index: index + at, text: `${groups.end}月`, right: `${right}月` }];
  });
}

function told(match: RegExpExecArray, end: DateText, right: DateText | undefined): readonly WorkedDate[] {
  if (right === undefined || right === end) return [];
  const { 0: said, groups: { endYear, endMonth, endDay } = {}, index } = match;
  const text = `${endYear ? `${endYear}年` : ''}${endMonth}月${endDay}日`;
  const [year, month, day] = right.split('-').map(Number);
  return [
    { index: index + said.lastIndexOf(text), text, right: `${endYear ? `${year}年` : ''}${month}月${day}日` },
  ];
}

/** Without a year the first date is of none, and its weekdays are not known. */
function datesOf(groups: Readonly<Record<string, string | undefined>> = {}): {
  readonly start: DateText | undefined;
  readonly end: DateText;
} {
  const { year, month, day, endYear, endMonth, endDay } = groups;
  const isNextYear = endYear === undefined && Number(endMonth) < Number(month);
  return {
    start: year === undefined ? undefined : dateText(Number(year), month, day),
    end: dateText(Number(endYear ?? year) + (isNextYear ? 1 : 0), endMonth, endDay),
  };
}

const dateText = (year: number, month = '', day = ''): DateText =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

import { type TextFault, textRule } from '../text-rule.ts';

export const weekdayFitsDate = textRule({
  id: 'weekday-fits-date',
  severity: 'error',
  summary: '日期后面写的星期几，要与日历相符。',
  sign: /(?:星期|周|礼拜)[一二三四五六日天]/,
  *findIn(text) {
    let year: string | undefined;
    for (const { 0: whole, 1: ownYear, 2: month, 3: day, 4: told = '', index } of text.matchAll(DATE)) {
      // 3月2日 behind a date with its year is of that year; the year of a date that names none is not known.
      year = ownYear ?? year;
      if (year === undefined || told === '') continue;
      const right = weekdayOf(Number(year), Number(month), Number(day));
      if (right === undefined || right === told.replace('天', '日')) continue;
      yield fault(index, whole, `${year}年${month}月${day}日是星期${right}，这里写的是星期${told}。`);
    }
  },
});

const fault = (index: number, whole: string, message: string): TextFault => ({
  index,
  length: whole.length,
  message,
  hint: '请对照日历核对日期和星期。',
});

/** A date and, right behind it or in brackets, its day of the week. 周 begins other words, so that it must end there. */
const DATE =
  /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?:\s*[（(，]?\s*(?:星期|周|礼拜)([一二三四五六日天])(?![期个年岁到至])[）)]?)?/gu;

const WEEKDAYS = '日一二三四五六';

/** Undefined for a day that no calendar has. */
function weekdayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? WEEKDAYS[date.getUTCDay()]
    : undefined;
}

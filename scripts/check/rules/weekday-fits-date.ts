import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext, Report, Rule } from '../rule.ts';
import { type TextFault, textRule } from '../text-rule.ts';
import { piecesWith } from '../views/character-index.ts';
import type { TextPiece } from '../views/running-text.ts';

const FACTS = {
  id: 'weekday-fits-date',
  severity: 'error',
  summary: '日期后面写的星期几，要与日历相符。',
} as const;

const inText = textRule({
  ...FACTS,
  sign: /(?:星期|周|礼拜)[一二三四五六日天]/,
  *findIn(text) {
    let year: string | undefined;
    for (const { 0: whole, 1: ownYear, 2: month, 3: day, 4: told = '', index } of text.matchAll(DATE)) {
      // 3月2日 behind a date with its year is of that year; the year of a date that names none is not known.
      year = ownYear ?? year;
      if (told === '') continue;
      if (year === undefined) {
        yield* ofNamedYear(text.slice(0, index), whole, [Number(month), Number(day)], told);
        continue;
      }
      const right = weekdayOf(Number(year), Number(month), Number(day));
      if (right === undefined || right === told.replace('天', '日')) continue;
      yield fault(index, whole, `${year}年${month}月${day}日是星期${right}，这里写的是星期${told}。`);
    }
  },
});

export const weekdayFitsDate: Rule = {
  ...FACTS,
  check(compilation, report, context) {
    inText.check(compilation, report, context);
    tellRows(report, compilation, context);
  },
};

/** 2026年防汛会议定于4月8日（星期五）: told where the day fits neither that year nor those beside it. */
function* ofNamedYear(
  before: string,
  whole: string,
  [month, day]: readonly [number, number],
  told: string,
): Iterable<TextFault> {
  const year = Number(/(?<!\d)(20\d{2})年(?!.*\d{4}年)/u.exec(before)?.[1]);
  const days = [year - 1, year, year + 1].map((one) => weekdayOf(one, month, day));
  const right = days[1];
  if (right === undefined || days.includes(told.replace('天', '日'))) return;
  yield fault(before.length, whole, `${year}年${month}月${day}日是星期${right}，这里写的是星期${told}。`);
}

/** 2026年6月2日 | 星期三: a cell of the day beside that of the date. */
function tellRows(report: Report, _: Compilation, context: CheckContext): void {
  const dates = new Map<string, TextPiece>();
  for (const piece of piecesWith(context, /月\d{1,2}[日号]|^\s*(?:星期|周|礼拜)[一二三四五六日天]\s*$/u)) {
    if (piece.kind !== 'cell') continue;
    const row = `${piece.entry.path}:${piece.placeAt(0).line}`;
    const [, told] = /^\s*(?:星期|周|礼拜)([一二三四五六日天])\s*$/u.exec(piece.text) ?? [];
    if (!told) {
      if (WHOLE_DATE.test(piece.text)) dates.set(row, piece);
      continue;
    }
    const [, year, month, day] = WHOLE_DATE.exec(dates.get(row)?.text ?? '') ?? [];
    const right = weekdayOf(Number(year), Number(month), Number(day));
    if (year === undefined || right === undefined || right === told.replace('天', '日')) continue;
    report({
      place: piece.placeAt(0),
      length: piece.text.length,
      message: `${year}年${Number(month)}月${Number(day)}日是星期${right}，这一行写的是星期${told}。`,
      hint: HINT,
    });
  }
}

const WHOLE_DATE = /^\s*(\d{4})年(\d{1,2})月(\d{1,2})日\s*$/u;
const HINT = '请对照日历核对日期和星期。';

const fault = (index: number, whole: string, message: string): TextFault => ({
  index,
  length: whole.length,
  message,
  hint: HINT,
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

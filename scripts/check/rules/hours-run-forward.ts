import { type TextFault, textRule } from '../text-rule.ts';
import { impossibleClocks } from '../times/impossible-clocks.ts';

export const hoursRunForward = textRule({
  id: 'hours-run-forward',
  severity: 'error',
  summary: '一天里的起止时间，结束要晚于开始，钟点要存在。',
  sign: /\d[:：时点]|\d\.[0-5]\d[—～至-]|[一二三四五六七八九十零〇][时点]/u,
  *findIn(text) {
    const ranges = [...faultyRanges(text), ...earlierRanges(text)];
    yield* ranges;
    for (const { index, text: clock } of impossibleClocks(text)) {
      if (ranges.some((range) => index < range.index + range.length && range.index < index + clock.length))
        continue;
      yield {
        index,
        length: clock.length,
        ...(clock.includes('.')
          ? { message: `“${clock}”的时和分之间用了小数点。`, hint: `请改为“${clock.replace('.', ':')}”。` }
          : {
              message: `一天里没有“${clock}”。`,
              hint: '一天到24时为止，一小时到59分为止，请核对。',
            }),
      };
    }
  },
});

function* faultyRanges(text: string): Iterable<TextFault> {
  for (const match of text.matchAll(RANGE)) {
    const [whole, lead = '', hour, minute, endLead = '', endHour, endMinute] = match;
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    if (OVERNIGHT.test(before + lead + endLead)) continue;
    const start = minutesOf(lead, hour, minute);
    const end = minutesOf(endLead || lead, endHour, endMinute);
    if (start === undefined || end === undefined) {
      yield fault(match.index, whole, `“${whole}”里有不存在的钟点。`);
    } else if (end <= start) yield fault(match.index, whole, `“${whole}”的结束不晚于开始。`);
  }
}

/** 8:30—12:00，2:30—17:30: the afternoon begins before the morning, so that 14 or 下午 is lost. */
function* earlierRanges(text: string): Iterable<TextFault> {
  const all = [...text.matchAll(RANGE)];
  for (const [
    at,
    { 0: whole, 1: lead, 2: hour, 3: minute, 5: endHour, 6: endMinute, index },
  ] of all.entries()) {
    const before = all[at - 1];
    if (
      !before ||
      lead ||
      OVERNIGHT.test(before[0]) ||
      !/^[，、；和及]$/u.test(text.slice(before.index + before[0].length, index))
    )
      continue;
    const [start, end] = [minutesOf('', hour, minute), minutesOf('', endHour, endMinute)];
    const [first, last] = [minutesOf('', before[2], before[3]), minutesOf('', before[5], before[6])];
    if (start === undefined || end === undefined || first === undefined || last === undefined) continue;
    if (start < first && end > last && start < end)
      yield fault(index, whole, `“${whole}”比前一段“${before[0]}”开始得还早。`);
  }
}

const PART_OF_DAY = '(上午|中午|下午|早上|早|午后|次日|第二天|翌日|当晚|晚上|晚|夜间|凌晨)?';
/** 8:30, 8时30分, 8点. */
const CLOCK = '(\\d{1,2})[:：时点](\\d{2}|\\d(?=分))?[分整]?';
const RANGE = new RegExp(
  `${PART_OF_DAY}(?<![\\d:：])${CLOCK}(?:至|到|—{1,2}|–|-|~|～)${PART_OF_DAY}${CLOCK}(?![\\d:：])`,
  'gu',
);

/** Work that runs over midnight ends by an earlier clock. */
const OVERNIGHT = /次日|第二天|翌日|晚|夜|凌晨/u;

function fault(index: number, whole: string, message: string) {
  return { index, length: whole.length, message, hint: '请核对起止时间；到第二天的，请写“次日”。' };
}

/** Undefined for a clock that does not exist. 下午2:00 is 14:00, 下午14:00 as well. */
function minutesOf(lead: string, hour = '', minute = '0'): number | undefined {
  const [hours, minutes] = [Number(hour), Number(minute || '0')];
  if (hours > 24 || minutes > 59) return undefined;
  const later = /下午|午后/u.test(lead) && hours < 12 ? 12 : 0;
  return (hours + later) * 60 + minutes;
}

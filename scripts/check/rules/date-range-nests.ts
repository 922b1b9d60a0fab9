import { type TextFault, textRule } from '../text-rule.ts';

export const dateRangeNests = textRule({
  id: 'date-range-nests',
  severity: 'error',
  summary: '期间的结束不早于开始，阶段里的日期不出阶段。',
  sign: /月.*[至到—–\-~～].*月/u,
  *find({ text }) {
    yield* outsidePhase(text);
    for (const match of text.matchAll(RANGE)) {
      const [whole, year, month, day, endYear, endMonth, endDay] = match;
      const [start, end] = [Number(month) * 100 + Number(day), Number(endMonth) * 100 + Number(endDay)];
      const years = Number(endYear ?? year ?? 0) - Number(year ?? endYear ?? 0);
      // 12月25日至1月10日 runs over the turn of the year, unless both years are given.
      const turnsYear = !(year && endYear) && Number(month) - Number(endMonth) >= 6;
      if (years > 0 || (years === 0 && start <= end) || turnsYear) continue;
      yield {
        index: match.index,
        length: whole.length,
        message: `“${whole}”的结束早于开始。`,
        hint: '请核对起止日期。',
      };
    }
  },
});

/** 总结阶段（2026年7月1日至7月31日）。9月20日前完成验收: a step dated outside its phase. */
function* outsidePhase(text: string): Iterable<TextFault> {
  const phases = [...text.matchAll(PHASE)];
  const [phase] = phases;
  if (!phase || phases.length > 1) return;
  const [whole, year = '', month, day, endYear, endMonth, endDay] = phase;
  const lastYear = endYear ?? year;
  const start = dayNumber(year, month, day);
  const end = dayNumber(lastYear, endMonth, endDay);
  const from = phase.index + whole.length;
  for (const step of text.slice(from).matchAll(STEP)) {
    const [said, stepYear, stepMonth, stepDay] = step;
    // A day without a year is in the year of the phase; where that runs over the turn of the year, in either.
    const days = (stepYear ? [stepYear] : [year, lastYear]).map((one) => dayNumber(one, stepMonth, stepDay));
    if (days.some((one) => start <= one && one <= end)) continue;
    yield {
      index: from + step.index,
      length: said.length,
      severity: 'warning',
      message: `“${said}”不在这一阶段“${whole.replace(/[（）()]/gu, '')}”以内。`,
      hint: '请核对日期。',
    };
  }
}

const dayNumber = (year = '', month = '', day = '') =>
  Number(year) * 10000 + Number(month) * 100 + Number(day);

const DAY = '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日';
const RANGE = new RegExp(`${DAY}[起]?(?:至|到|—{1,2}|–|-|~|～)${DAY}`, 'gu');
/** A phase has its dates in brackets, with the year. */
const PHASE =
  /[（(](\d{4})年(\d{1,2})月(\d{1,2})日[起]?(?:至|到|—{1,2}|–|-|~|～)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日[）)]/gu;
/** Only a day by which something is to be done; other days tell of documents and of the past. */
const STEP = /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日(?=[之以]?前|底前)/gu;

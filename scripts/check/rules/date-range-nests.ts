import { textRule } from '../text-rule.ts';

export const dateRangeNests = textRule({
  id: 'date-range-nests',
  severity: 'error',
  summary: '期间的结束不早于开始。',
  sign: /月.*[至到—–\-~～].*月/u,
  *find({ text }) {
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

const DAY = '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日';
const RANGE = new RegExp(`${DAY}[起]?(?:至|到|—{1,2}|–|-|~|～)${DAY}`, 'gu');

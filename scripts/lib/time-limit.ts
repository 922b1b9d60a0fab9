import type { TimeLimit } from '../model/terms.ts';
import { NUMERAL, parseChineseNumber } from './chinese-numeral.ts';

type Span = Extract<TimeLimit, { type: 'span' }>;

/** What a clerk writes for a unit; a week is seven days and half a year six months, so that they can be compared. */
const UNITS: Readonly<Record<string, { readonly unit: Span['unit']; readonly times: number }>> = {
  工作日: { unit: 'working-day', times: 1 },
  日: { unit: 'calendar-day', times: 1 },
  天: { unit: 'calendar-day', times: 1 },
  自然日: { unit: 'calendar-day', times: 1 },
  日历日: { unit: 'calendar-day', times: 1 },
  周: { unit: 'calendar-day', times: 7 },
  星期: { unit: 'calendar-day', times: 7 },
  月: { unit: 'month', times: 1 },
  年: { unit: 'year', times: 1 },
  小时: { unit: 'hour', times: 1 },
  分钟: { unit: 'hour', times: 1 / 60 },
};

const SPAN = new RegExp(
  `^(?:不超过|最长|最多)?(${NUMERAL}|\\d+\\.\\d+)个?(${Object.keys(UNITS).join('|')})(?:[之以]?内)?$`,
);
const IMMEDIATE = /^(?:即时|当场|立即|随时|即到即办|当即)(?:办结|办理|办|完成)?$/;
const NONE = /^(?:无|不限|无时限|无规定|没有规定|无法定时限)$/;

/**
 * Reads a time limit: `20个工作日`, `20 个工作日以内`, `二十个工作日`, `30天内`, `3个月`, `半年`, `即时`, `无`.
 * Any other text comes back as it is: it is printed and never compared.
 */
export function parseTimeLimit(text: string): TimeLimit {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  if (NONE.test(plain)) return { type: 'none', text };
  if (IMMEDIATE.test(plain)) return { type: 'immediate', text };
  if (/^半年(?:[之以]?内)?$/.test(plain)) return { type: 'span', amount: 6, unit: 'month', text };
  const [, numeral, unitName] = SPAN.exec(plain) ?? [];
  const unit = UNITS[unitName ?? ''];
  const amount = numeral?.includes('.') ? Number(numeral) : parseChineseNumber(numeral ?? '');
  if (!unit || amount === undefined) return { type: 'text', text };
  return { type: 'span', amount: amount * unit.times, unit: unit.unit, text };
}

const UNIT_NAMES: Readonly<Record<Span['unit'], string>> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  month: '个月',
  year: '年',
  hour: '小时',
};

/** The one way in which our own sentences name a time limit, whatever way it was typed: `20个工作日`. */
export function formatTimeLimit(limit: TimeLimit): string {
  return limit.type === 'span' ? `${limit.amount}${UNIT_NAMES[limit.unit]}` : limit.text;
}

import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { parseTimeLimit } from '../../lib/time-limit.ts';

/** A number with its unit. Spans of time are in days; those of working days say so. */
export interface Quantity {
  readonly amount: number;
  readonly unit: 'day' | 'working-day' | 'date' | 'share' | 'person' | string;
}

const TIME = `(?:半年|${NUMERAL}个?(?:工作日|自然日|小时|分钟|星期|[日天月年周])(?![间份底初末度半]))`;
const SHARE = `(?:[1-9]/[2-9](?!\\d)|百分之${NUMERAL}|${NUMERAL}分之${NUMERAL}|\\d+(?:\\.\\d+)?[%％]|过半数)`;
const DATE = `${NUMERAL}月(?:底|末|${NUMERAL}[日号])`;
const COUNTED = [
  '人',
  '周岁',
  '元',
  '次',
  '家',
  '种',
  '平方米',
  '克',
  '倍',
  '米',
  '户',
  '项',
  '度',
  '学时',
] as const;

/** The pattern source of quantities of the same kind as this one: 三名 where 2人 is meant, 一个月 where 30日 is. */
export function quantityPattern(example: string): string {
  const unit = unitOf(example);
  const body =
    unit === 'date'
      ? DATE
      : unit === 'share'
        ? SHARE
        : unit === 'person'
          ? `${NUMERAL}[人名位](?!次)`
          : unit
            ? NUMERAL + unit
            : TIME;
  return `(?<![0-9０-９.〇一二两三四五六七八九十百千万第]|\\d |最[后初近])${body}`;
}

function unitOf(text: string): string | undefined {
  if (/[%％]|分之/u.test(text)) return 'share';
  if (/(?<!个)月./u.test(text)) return 'date';
  const unit = COUNTED.find((one) => text.endsWith(one));
  return unit === '人' ? 'person' : unit;
}

/** Undefined for what is no quantity. */
export function parseQuantity(text: string): Quantity | undefined {
  if (/分之|[%％]$|过半数|\//u.test(text)) return share(text);
  if (/(?<!个)月./u.test(text)) return dayOfYear(text);
  const [, numeral = '', counted = ''] = COUNTS.exec(text) ?? [];
  const amount = parseNumber(numeral);
  if (amount !== undefined) return { amount, unit: /[人名位]/u.test(counted) ? 'person' : counted };
  const span = parseTimeLimit(text);
  if (span.type !== 'span') return undefined;
  if (span.unit === 'working-day') return { amount: span.amount, unit: 'working-day' };
  return { amount: span.amount * DAYS[span.unit], unit: 'day' };
}

/** 400万 is written as often as 四百万. */
function parseNumber(numeral: string): number | undefined {
  const thousands = /^(\d+)万$/u.exec(numeral.normalize('NFKC'))?.[1];
  return thousands === undefined ? parseChineseNumber(numeral) : Number(thousands) * 10_000;
}

const COUNTS = new RegExp(`^(${NUMERAL})(${COUNTED.join('|')}|[名位])$`, 'u');
const DAYS = { hour: 1 / 24, 'calendar-day': 1, month: 30.4, year: 365 } as const;

/** 1月31日, 6月底: by the order of the calendar. */
function dayOfYear(text: string): Quantity | undefined {
  const [, month = '', day = ''] = /^(.+)月(.+?)[日号]?$/u.exec(text) ?? [];
  const [months, days] = [parseChineseNumber(month), /[底末]/u.test(day) ? 31 : parseChineseNumber(day)];
  return months === undefined || days === undefined
    ? undefined
    : { amount: months * 32 + days, unit: 'date' };
}

function share(text: string): Quantity | undefined {
  if (text === '过半数') return { amount: 1 / 2, unit: 'share' };
  const percent = /^(\d+(?:\.\d+)?)[%％]$/u.exec(text)?.[1];
  if (percent !== undefined) return { amount: Number(percent) / 100, unit: 'share' };
  const [below = '', above = ''] = text.includes('/') ? text.split('/').reverse() : text.split('分之');
  const divisor = POWERS_OF_TEN.get(below) ?? parseChineseNumber(below);
  const part = parseChineseNumber(above);
  return divisor && part !== undefined ? { amount: part / divisor, unit: 'share' } : undefined;
}

const POWERS_OF_TEN: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
]);

/**
 * Below zero where `one` is less than `other`, above where it is more, zero where they are the same or cannot be told apart:
 * a month and 30 days. Seven days hold five working days; a number of days alike in both is the same.
 */
export function compareQuantities(one: Quantity, other: Quantity, daysAreWorkingDays: boolean): number {
  const working = other.unit === 'working-day';
  if (working && one.unit === 'day' && (one.amount === other.amount || daysAreWorkingDays))
    return compareAmounts(one.amount, other.amount);
  if (working && one.unit === 'day') return compareAmounts(one.amount, other.amount * 1.45);
  if (one.unit === 'working-day' && other.unit === 'day')
    return compareAmounts(one.amount * 1.4, other.amount);
  if (one.unit === 'date' && other.unit === 'date') return one.amount - other.amount;
  return one.unit === other.unit ? compareAmounts(one.amount, other.amount) : 0;
}

const compareAmounts = (one: number, other: number) =>
  Math.abs(one - other) <= other * 0.04 ? 0 : one - other;

import type { Power } from '../../model/entry.ts';
import type { TimeLimit } from '../../model/terms.ts';

export type Span = Extract<TimeLimit, { readonly type: 'span' }>;

interface Limits {
  readonly promised: Span;
  readonly statutory: Span;
}

/** 法定时限 and 承诺时限 of a power, where both are spans. */
function spans({ promisedLimit: promised, statutoryLimit: statutory }: Power): Limits | undefined {
  return promised?.type === 'span' && statutory?.type === 'span' ? { promised, statutory } : undefined;
}

/** 法定时限 and 承诺时限 of a power, where both are spans of one unit. */
export function comparableLimits(power: Power): Limits | undefined {
  const limits = spans(power);
  return limits?.promised.unit === limits?.statutory.unit ? limits : undefined;
}

/** 法定时限 and 承诺时限 of a power, where the promise is the longer one whatever the calendar: 4个月 and 90日. */
export function exceededLimits(power: Power): Limits | undefined {
  const limits = spans(power);
  return limits && isLonger(limits.promised, limits.statutory) ? limits : undefined;
}

/** Whether one span is longer than another whatever the calendar. */
export const isLonger = (one: Span, other: Span): boolean =>
  one.unit === other.unit
    ? one.amount > other.amount
    : DAYS[one.unit](one.amount).fewest > DAYS[other.unit](other.amount).most;

interface DayRange {
  readonly fewest: number;
  readonly most: number;
}

/** How many calendar days a span takes. Holidays stretch working days, and days worked in exchange for them press them together. */
const DAYS: Readonly<Record<Span['unit'], (amount: number) => DayRange>> = {
  hour: (amount) => ({ fewest: amount / 24, most: amount / 24 }),
  'calendar-day': (amount) => ({ fewest: amount, most: amount }),
  'working-day': (amount) => ({
    fewest: amount + 2 * Math.floor((amount - 1) / 5) - 2,
    most: amount + 2 * Math.ceil(amount / 5) + LONGEST_HOLIDAY,
  }),
  month: (amount) => ({ fewest: 28 * amount, most: 31 * amount }),
  year: (amount) => ({ fewest: 365 * amount, most: 366 * amount }),
};

const LONGEST_HOLIDAY = 9;

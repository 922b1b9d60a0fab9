import { createRequire } from 'node:module';
import type { DateText } from '../../model/terms.ts';

/**
 * Days by date, with their names. The functions of the package reckon in the zone of the machine, and are a day off west
 * of Greenwich; its data are the same everywhere.
 */
interface Calendar {
  readonly holidays: Readonly<Record<DateText, string>>;
  /** Weekends that are worked. */
  readonly workdays: Readonly<Record<DateText, string>>;
}

const { holidays, workdays }: Calendar = createRequire(import.meta.url)(
  'chinese-days/dist/chinese-days.json',
);

/**
 * The date `count` working days after `date`, by the holidays and swapped days that the State Council announced. The day
 * itself does not count (民法典 第二百零一条). Undefined when a year in between has no announced calendar: a guess would
 * be wrong without a word.
 */
export function addWorkingDays(date: DateText, count: number): DateText | undefined {
  let day = date;
  for (let left = count; left > 0; ) {
    day = nextDay(day);
    if (!isAnnounced(day.slice(0, 4))) return undefined;
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** The day itself where it is worked, or else the next that is (民法典 第二百零三条). Undefined as for `addWorkingDays`. */
export function firstWorkingDay(date: DateText): DateText | undefined {
  let day = date;
  while (isAnnounced(day.slice(0, 4))) {
    if (isWorkday(day)) return day;
    day = nextDay(day);
  }
  return undefined;
}

/** A year whose holidays were announced has the National Day among them. */
const isAnnounced = (year: string) => holidays[`${year}-10-01`] !== undefined;

function isWorkday(date: DateText): boolean {
  if (workdays[date] !== undefined) return true;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && holidays[date] === undefined;
}

function nextDay(date: DateText): DateText {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Date.UTC reckons with numbers only: no clock and no time zone has a part in it.
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

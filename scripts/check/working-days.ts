import chineseDays from 'chinese-days';
import type { DateText } from '../model/terms.ts';

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

/** Without data the package takes any weekday for a working day; three days of a row cannot all be a weekend. */
function isAnnounced(year: string): boolean {
  return ['10-01', '10-02', '10-03'].every((day) => !isWorkday(`${year}-${day}`));
}

/** Noon without a zone: the package reads a bare date as UTC and then asks for the local day, which differs west of it. */
const isWorkday = (date: DateText) => chineseDays.isWorkday(`${date}T12:00:00`);

function nextDay(date: DateText): DateText {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Date.UTC reckons with numbers only: no clock and no time zone has a part in it.
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

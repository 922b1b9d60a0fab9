import type { TextFault } from '../text-rule.ts';

/** Found in every text that tells several times of days. */
export const PHASES_SIGN = /\d日.*\d[日月].*\d日.*\d日/u;

/** From the last day of a phase on Friday to the first one of the next, with a day to spare. */
const WEEKEND = 4;

const RANGE = /(?<!\d)(?:(\d{1,2})月)?(\d{1,2})日起?(?:至|到|—{1,2}|–|-|~|～)(?:(\d{1,2})月)?(\d{1,2})日/gu;

interface Phase {
  readonly said: string;
  readonly index: number;
  /** The day of the year on which it begins and ends, of a leap year. */
  readonly start: number;
  readonly end: number;
}

/**
 * 自评12月1日至10日，考评12月8日至20日，审定12月21日至25日，公示12月26日至31日: of phases that all but once begin on the day
 * after the one before has ended, the one that does not.
 */
export function* brokenPhases(text: string): Iterable<TextFault> {
  for (const { 0: sentence, index } of text.matchAll(/[^。]+/gu)) {
    const phases = phasesIn(sentence);
    const breaks = phases.slice(1).flatMap((phase, at) => {
      const before = phases[at];
      return !before || adjoins(before, phase) ? [] : [{ before, phase }];
    });
    const [only] = breaks;
    if (phases.length < 4 || !only || breaks.length > 1) continue;
    const { before, phase } = only;
    // Of a weekend between two phases nobody speaks, and what goes back begins another series.
    if (phase.start > before.end && phase.start - before.end <= WEEKEND) continue;
    if (phase.start <= before.start) continue;
    yield {
      index: index + phase.index,
      length: phase.said.length,
      severity: 'warning',
      message: `各段时间首尾相接，只有“${before.said}”和“${phase.said}”${phase.start > before.end ? '之间空着几天' : '重叠'}。`,
      hint: '请核对日期。',
    };
  }
}

function phasesIn(sentence: string): readonly Phase[] {
  let month = '';
  return [...sentence.matchAll(RANGE)].map(
    ({ 0: said, 1: from = month, 2: day, 3: to = from, 4: endDay, index }) => {
      month = to;
      return { said, index, start: dayOfYear(from, day), end: dayOfYear(to, endDay) };
    },
  );
}

/** The last of February is the 28th or the 29th, and behind the last of December a year begins. */
const adjoins = ({ end }: Phase, { start }: Phase): boolean =>
  start === end + 1 ||
  (end === dayOfYear('2', '28') && start === dayOfYear('3', '1')) ||
  (end === dayOfYear('12', '31') && start === 1);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dayOfYear = (month: string, day = ''): number =>
  DAYS.slice(0, Number(month) - 1).reduce((sum, days) => sum + days, Number(day));

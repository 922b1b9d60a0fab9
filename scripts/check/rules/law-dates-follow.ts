import type { Law } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';

export const lawDatesFollow: Rule = {
  id: 'law-dates-follow',
  severity: 'error',
  summary: '登记的法规，施行、修正和废止都不早于公布。',
  check({ laws }, report) {
    for (const law of laws) {
      for (const { field, message } of faultsOf(law))
        report({ entry: law, field, message, hint: '请照公布的文本核对各个日期。' });
    }
  },
};

function* faultsOf(law: Law): Iterable<{ readonly field: string; readonly message: string }> {
  const { promulgatedOn, effectiveOn, amendedOn, repealedOn } = law;
  if (isBefore(effectiveOn, promulgatedOn) && !wasAmended(law))
    yield { field: '施行日期', message: `施行日期${effectiveOn}早于公布日期${promulgatedOn}。` };
  if (isBefore(amendedOn, promulgatedOn))
    yield { field: '修正日期', message: `修正日期${amendedOn}早于公布日期${promulgatedOn}。` };
  if (isBefore(repealedOn, effectiveOn))
    yield { field: '废止日期', message: `废止日期${repealedOn}早于施行日期${effectiveOn}。` };
}

/** Of two dates, the shorter tells how far they can be compared. */
function isBefore(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** A registry may give the day of the latest text beside the day on which the first came into force. */
const wasAmended = ({ promulgatedOn, amendedOn, history }: Law) =>
  history.length > 0 || (amendedOn !== undefined && amendedOn === promulgatedOn);

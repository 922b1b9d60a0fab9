import type { Power } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import type { TimeLimit } from '../../model/terms.ts';
import { LIMITS_OF_POWERS, type PowerLimit } from '../data/statutes/limits-of-powers.ts';
import { compareQuantities, parseQuantity } from './quantity.ts';

/** A time limit in the front matter or the step table that the law does not leave. */
export interface PowerLimitFault {
  readonly text: string;
  readonly source: string;
  readonly says: string;
  /** Absent for 法定时限. */
  readonly place?: Place;
}

export function powerLimitFaults(power: Power): readonly PowerLimitFault[] {
  const about = `${power.name}\n${power.category}`;
  return LIMITS_OF_POWERS.flatMap((limit) => {
    if (!(limit.power.test(power.name) || limit.power.test(power.category)) || limit.unless?.test(about))
      return [];
    const { law, article, says, step } = limit;
    const fault = { source: `《${law}》${article}`, says };
    if (!step) {
      const text = tooLong(power.statutoryLimit, limit) ?? tooShort(power, limit);
      return text === undefined ? [] : [{ ...fault, text }];
    }
    return power.steps.flatMap((one) => {
      const isAlone = step.test(one.name) && !DOES_MORE.test(one.name);
      const text = isAlone ? tooLong(one.limit, limit) : undefined;
      return text === undefined ? [] : [{ ...fault, text, place: one.places.get('时限') ?? one.place }];
    });
  });
}

/** 决定送达: a step that decides and serves takes longer than serving alone. */
const DOES_MORE = /(?<!送达)决定(?!书)|审[批核查定]/u;

function tooLong(stated: TimeLimit | undefined, { atMost, law }: PowerLimit): string | undefined {
  if (stated?.type !== 'span') return undefined;
  const [own, longest] = [parseQuantity(stated.text.replace(/[之以]?内$/u, '')), parseQuantity(atMost)];
  if (!own || !longest) return undefined;
  return compareQuantities(own, longest, law.startsWith('行政')) > 0 ? stated.text : undefined;
}

/** 法定时限 says what the law leaves, not what the office has made of it: that is 承诺时限. */
function tooShort({ statutoryLimit, legalBases }: Power, { atMost, basis }: PowerLimit): string | undefined {
  if (statutoryLimit?.type !== 'span' || !basis || !legalBases.some(({ text }) => basis.test(text)))
    return undefined;
  const [own, whole] = [parseQuantity(statutoryLimit.text.replace(/[之以]?内$/u, '')), parseQuantity(atMost)];
  return own && whole && own.unit === whole.unit && own.amount < whole.amount
    ? statutoryLimit.text
    : undefined;
}

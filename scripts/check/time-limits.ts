import type { Power } from '../model/entry.ts';
import type { TimeLimit } from '../model/terms.ts';

export type Span = Extract<TimeLimit, { readonly type: 'span' }>;

/** 法定时限 and 承诺时限 of a power, where both are spans of one unit. */
export function comparableLimits(
  power: Power,
): { readonly promised: Span; readonly statutory: Span } | undefined {
  const { promisedLimit: promised, statutoryLimit: statutory } = power;
  if (promised?.type !== 'span' || statutory?.type !== 'span' || promised.unit !== statutory.unit)
    return undefined;
  return { promised, statutory };
}

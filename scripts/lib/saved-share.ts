import type { TimeLimit } from '../model/terms.ts';

/** The longest promise, in whole units, that saves a third of what the law allows (REQUIREMENTS C05). */
export const longestPromise = (statutory: number): number => Math.floor((statutory * 2) / 3);

/** By how much a promise is shorter than the law allows: 缩短33%. Undefined where the two cannot be compared. */
export function savedShare(
  statutory: TimeLimit | undefined,
  promised: TimeLimit | undefined,
): string | undefined {
  if (statutory?.type !== 'span' || promised?.type !== 'span' || statutory.unit !== promised.unit)
    return undefined;
  if (promised.amount >= statutory.amount || statutory.amount === 0) return undefined;
  return `缩短${Math.round((1 - promised.amount / statutory.amount) * 100)}%`;
}

import type { Rule } from './rule.ts';
import { amountHasUnit } from './rules/amount-has-unit.ts';
import { twoIsLiang } from './rules/two-is-liang.ts';

/** The rules on how things are worded, whatever a text is about. */
export const wordingRules: readonly Rule[] = [amountHasUnit, twoIsLiang];

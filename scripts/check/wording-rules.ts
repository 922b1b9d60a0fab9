import type { Rule } from './rule.ts';
import { amountHasUnit } from './rules/amount-has-unit.ts';
import { clauseIsFinished } from './rules/clause-is-finished.ts';
import { particleFits } from './rules/particle-fits.ts';
import { toneIsOfficial } from './rules/tone-is-official.ts';
import { twoIsLiang } from './rules/two-is-liang.ts';

/** The rules on how things are worded, whatever a text is about. */
export const wordingRules: readonly Rule[] = [
  amountHasUnit,
  clauseIsFinished,
  particleFits,
  toneIsOfficial,
  twoIsLiang,
];

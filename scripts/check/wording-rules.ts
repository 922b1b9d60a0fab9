import type { Rule } from './rule.ts';
import { amountHasUnit } from './rules/amount-has-unit.ts';
import { amountInWordsAgrees } from './rules/amount-in-words-agrees.ts';
import { casesFitEachOther } from './rules/cases-fit-each-other.ts';
import { casesFitPermission } from './rules/cases-fit-permission.ts';
import { certificateIsNamedRight } from './rules/certificate-is-named-right.ts';
import { clauseIsFinished } from './rules/clause-is-finished.ts';
import { emergencyNumberFits } from './rules/emergency-number-fits.ts';
import { levelsAreToldInOrder } from './rules/levels-are-told-in-order.ts';
import { materialsNotExcessive } from './rules/materials-not-excessive.ts';
import { pairedWorkIsByTwo } from './rules/paired-work-is-by-two.ts';
import { particleFits } from './rules/particle-fits.ts';
import { partsAreOwn } from './rules/parts-are-own.ts';
import { procedureNotReversed } from './rules/procedure-not-reversed.ts';
import { toneIsOfficial } from './rules/tone-is-official.ts';
import { twoIsLiang } from './rules/two-is-liang.ts';

/** The rules on how things are worded, whatever a text is about. */
export const wordingRules: readonly Rule[] = [
  amountHasUnit,
  amountInWordsAgrees,
  casesFitEachOther,
  casesFitPermission,
  certificateIsNamedRight,
  clauseIsFinished,
  emergencyNumberFits,
  levelsAreToldInOrder,
  materialsNotExcessive,
  pairedWorkIsByTwo,
  particleFits,
  partsAreOwn,
  procedureNotReversed,
  toneIsOfficial,
  twoIsLiang,
];

import type { Rule } from './rule.ts';
import { fineHasPower } from './rules/fine-has-power.ts';
import { lawDateIsRight } from './rules/law-date-is-right.ts';
import { partyRightsAreGranted } from './rules/party-rights-are-granted.ts';

/** The rules on what an office may do to those who come to it, what it may not take from them, and since when its laws hold. */
export const legalRules: readonly Rule[] = [fineHasPower, lawDateIsRight, partyRightsAreGranted];

import type { Rule } from './rule.ts';
import { fineHasPower } from './rules/fine-has-power.ts';
import { partyRightsAreGranted } from './rules/party-rights-are-granted.ts';

/** The rules on what an office may do to those who come to it, and what it may not take from them. */
export const legalRules: readonly Rule[] = [fineHasPower, partyRightsAreGranted];

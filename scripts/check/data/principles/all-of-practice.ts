import type { Principle } from '../../reversals/principle.ts';
import { BANS_WITHOUT_NOT } from './bans-without-not.ts';
import { CONDUCT } from './conduct.ts';
import { DROPPED_NEGATIONS } from './dropped-negations.ts';
import { DUTIES } from './duties.ts';
import { DUTIES_BANNED } from './duties-banned.ts';
import { FINDINGS_AND_RESULTS } from './findings-and-results.ts';
import { FORBIDDEN_ACTS } from './forbidden-acts.ts';
import { GOVERNANCE } from './governance.ts';
import { HANDLING_OF_MONEY } from './handling-of-money.ts';
import { LATE_AND_LEFT_OUT } from './late-and-left-out.ts';
import { MEANINGS } from './meanings.ts';
import { OPPOSITES } from './opposites.ts';
import { OUTCOMES } from './outcomes.ts';
import { PREVENTED_NOT } from './prevented-not.ts';
import { RESPONSIBILITY } from './responsibility.ts';
import { RESULTS_TURNED_ROUND } from './results-turned-round.ts';
import { SEALS_AND_SIGNATURES } from './seals-and-signatures.ts';
import { TURNED_RULES } from './turned-rules.ts';
import { UNSTAFFED_POSTS } from './unstaffed-posts.ts';

/** What holds in every office, whatever it does. */
export const ALL_OF_PRACTICE: readonly Principle[] = [
  ...BANS_WITHOUT_NOT,
  ...CONDUCT,
  ...DROPPED_NEGATIONS,
  ...DUTIES,
  ...DUTIES_BANNED,
  ...FINDINGS_AND_RESULTS,
  ...FORBIDDEN_ACTS,
  ...GOVERNANCE,
  ...HANDLING_OF_MONEY,
  ...LATE_AND_LEFT_OUT,
  ...MEANINGS,
  ...OPPOSITES,
  ...OUTCOMES,
  ...PREVENTED_NOT,
  ...RESPONSIBILITY,
  ...RESULTS_TURNED_ROUND,
  ...SEALS_AND_SIGNATURES,
  ...TURNED_RULES,
  ...UNSTAFFED_POSTS,
];

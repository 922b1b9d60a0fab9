import { REWARDS } from '../data/principles/rewards.ts';
import { reversalRule } from '../reversals/reversal-rule.ts';
import { makeFindReversals } from '../reversals/reversed-principles.ts';

export const rewardsNotReversed = reversalRule(
  {
    id: 'rewards-not-reversed',
    summary: '考核的奖惩不颠倒：优秀的不处罚，出了问题的不评优。',
  },
  () => makeFindReversals(REWARDS),
);

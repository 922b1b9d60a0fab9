import { OWN_CHECKS } from '../data/principles/own-checks.ts';
import { SEPARATION } from '../data/principles/separation.ts';
import { reversalRule } from '../reversal-rule.ts';
import { makeFindReversals } from '../reversed-principles.ts';

export const separationNotReversed = reversalRule(
  {
    id: 'separation-not-reversed',
    summary: '应当回避的不写成不必回避，不相容的岗位不写成可以一人兼任。',
  },
  () => makeFindReversals([...SEPARATION, ...OWN_CHECKS]),
);

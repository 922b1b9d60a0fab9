import { reversalRule } from '../reversals/reversal-rule.ts';
import { findReversalsOfSeparation, isInProcedure } from '../reversals/reversals-of-practice.ts';

export const separationNotReversed = reversalRule(
  {
    id: 'separation-not-reversed',
    summary: '应当回避的不写成不必回避，不相容的岗位不写成可以一人兼任。',
    applies: (piece) => !isInProcedure(piece),
  },
  () => findReversalsOfSeparation,
);

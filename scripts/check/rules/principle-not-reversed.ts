import { reversalRule } from '../reversal-rule.ts';
import { findReversalsOfPractice, isInProcedure } from '../reversals-of-practice.ts';

export const principleNotReversed = reversalRule(
  {
    id: 'principle-not-reversed',
    summary: '议事、用人、值班的原则不写反，先后次序和条件、结果不写颠倒。',
    applies: (piece) => !isInProcedure(piece),
  },
  () => findReversalsOfPractice,
);

import { WHERE_TO_TURN } from '../data/principles/where-to-turn.ts';
import { reversalRule } from '../reversals/reversal-rule.ts';
import { findReversalsOfPractice, isInProcedure } from '../reversals/reversals-of-practice.ts';
import { makeFindReversals } from '../reversals/reversed-principles.ts';
import type { Rule } from '../rule.ts';

const facts = {
  id: 'principle-not-reversed',
  summary: '议事、用人、值班的原则不写反，先后次序和条件、结果不写颠倒。',
};

const ofPractice = reversalRule(
  { ...facts, applies: (piece) => !isInProcedure(piece) },
  () => findReversalsOfPractice,
);
const ofRemedies = reversalRule(facts, () => makeFindReversals(WHERE_TO_TURN));

export const principleNotReversed: Rule = {
  ...ofPractice,
  check(compilation, report, context) {
    ofPractice.check(compilation, report, context);
    ofRemedies.check(compilation, report, context);
  },
};

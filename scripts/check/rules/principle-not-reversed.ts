import { CONDITIONS_OF_REMEDY } from '../data/principles/conditions-of-remedy.ts';
import { WHERE_TO_TURN } from '../data/principles/where-to-turn.ts';
import { reviewsByOneself } from '../names/reviews-by-oneself.ts';
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
const ofRemedies = reversalRule(facts, () => makeFindReversals([...WHERE_TO_TURN, ...CONDITIONS_OF_REMEDY]));

export const principleNotReversed: Rule = {
  ...ofPractice,
  check(compilation, report, context) {
    ofPractice.check(compilation, report, context);
    ofRemedies.check(compilation, report, context);
    for (const { piece, index, text } of reviewsByOneself(context)) {
      report({
        place: piece.placeAt(index),
        length: text.length,
        message: `“${text}”就是本单位，不能复议自己的决定。`,
        hint: '请核对，多半应当写本级人民政府。依据：行政复议法第二十四条。',
      });
    }
  },
};

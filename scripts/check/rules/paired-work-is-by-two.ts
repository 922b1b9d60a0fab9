import { ONE_PERSON, ONE_PERSON_IN_PROCEDURE } from '../data/principles/one-person.ts';
import { reversalRule } from '../reversal-rule.ts';
import { isInProcedure } from '../reversals-of-practice.ts';
import { makeFindReversals } from '../reversed-principles.ts';
import type { Rule } from '../rule.ts';
import type { TextPiece } from '../views/running-text.ts';

const facts = {
  id: 'paired-work-is-by-two',
  summary: '应当两人办理的检查、抽样、押运、开箱、监销等，不写成一人办理。',
};

/** What is told of risks themselves is what must not be. */
const isDone = (piece: TextPiece) => isInProcedure(piece) && /防范|措施|办理内容/u.test(piece.column ?? '');

const anywhere = reversalRule({ ...facts, applies: (piece) => !isDone(piece) }, () =>
  makeFindReversals(ONE_PERSON),
);
const inProcedures = reversalRule({ ...facts, applies: isDone }, () =>
  makeFindReversals([...ONE_PERSON, ...ONE_PERSON_IN_PROCEDURE]),
);

export const pairedWorkIsByTwo: Rule = {
  ...anywhere,
  check(compilation, report, context) {
    anywhere.check(compilation, report, context);
    inProcedures.check(compilation, report, context);
  },
};

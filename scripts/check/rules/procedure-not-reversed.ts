import { RUNNING_TIME } from '../data/principles/running-time.ts';
import { reversalRule } from '../reversals/reversal-rule.ts';
import {
  findReversalsOfPractice,
  findReversalsOfSeparation,
  isInProcedure,
} from '../reversals/reversals-of-practice.ts';
import { makeFindReversals } from '../reversals/reversed-principles.ts';
import type { Rule } from '../rule.ts';

const facts = {
  id: 'procedure-not-reversed',
  summary: '办理程序和防范措施里的做法不写反，哪些时间计入时限、期限到哪一天不写反。',
};

const inProcedures = reversalRule({ ...facts, applies: isInProcedure }, () => (text) => {
  const found = findReversalsOfPractice(text);
  return found.length > 0 ? found : findReversalsOfSeparation(text);
});
const ofTime = reversalRule(facts, () => makeFindReversals(RUNNING_TIME));

export const procedureNotReversed: Rule = {
  ...ofTime,
  check(compilation, report, context) {
    inProcedures.check(compilation, report, context);
    ofTime.check(compilation, report, context);
  },
};

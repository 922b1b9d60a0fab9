import { ONE_PERSON } from '../data/principles/one-person.ts';
import { reversalRule } from '../reversal-rule.ts';
import { makeFindReversals } from '../reversed-principles.ts';

export const pairedWorkIsByTwo = reversalRule(
  {
    id: 'paired-work-is-by-two',
    summary: '应当两人办理的检查、抽样、押运、开箱、监销等，不写成一人办理。',
  },
  () => makeFindReversals(ONE_PERSON),
);

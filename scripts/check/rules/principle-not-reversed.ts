import { CONDUCT } from '../data/principles/conduct.ts';
import { DUTIES } from '../data/principles/duties.ts';
import { FORBIDDEN_ACTS } from '../data/principles/forbidden-acts.ts';
import { GOVERNANCE } from '../data/principles/governance.ts';
import { HANDLING_OF_MONEY } from '../data/principles/handling-of-money.ts';
import { OPPOSITES } from '../data/principles/opposites.ts';
import { ORDER_OF_STEPS } from '../data/principles/order-of-steps.ts';
import { OUTCOMES } from '../data/principles/outcomes.ts';
import { SEALS_AND_SIGNATURES } from '../data/principles/seals-and-signatures.ts';
import { TURNED_RULES } from '../data/principles/turned-rules.ts';
import { reversalRule } from '../reversal-rule.ts';
import { makeFindReversals } from '../reversed-principles.ts';

export const principleNotReversed = reversalRule(
  {
    id: 'principle-not-reversed',
    summary: '议事、用人、值班的原则不写反，先后次序和条件、结果不写颠倒。',
  },
  () =>
    makeFindReversals(
      [
        ...CONDUCT,
        ...FORBIDDEN_ACTS,
        ...DUTIES,
        ...GOVERNANCE,
        ...HANDLING_OF_MONEY,
        ...OPPOSITES,
        ...OUTCOMES,
        ...SEALS_AND_SIGNATURES,
        ...TURNED_RULES,
      ],
      ORDER_OF_STEPS,
    ),
);

import { COERCION } from '../data/principles/coercion.ts';
import { ENFORCEMENT } from '../data/principles/enforcement.ts';
import { MONEY_AND_PROCUREMENT } from '../data/principles/money-and-procurement.ts';
import { ORDER_BEFORE_POWER } from '../data/principles/order-of-steps.ts';
import { PERMITS_AND_SERVICES } from '../data/principles/permits-and-services.ts';
import { REMEDIES } from '../data/principles/remedies.ts';
import { RIGHTS_OF_PARTIES } from '../data/principles/rights-of-parties.ts';
import { WHO_BY_LAW } from '../data/principles/who-by-law.ts';
import { WHO_PUNISHES } from '../data/principles/who-punishes.ts';
import { reversalRule } from '../reversals/reversal-rule.ts';
import { makeFindReversals } from '../reversals/reversed-principles.ts';

export const lawNotReversed = reversalRule(
  {
    id: 'law-not-reversed',
    summary: '执法、许可、服务、财务和采购方面，法律禁止的不写成可以，法律要求的不写成可以不。',
  },
  () =>
    makeFindReversals(
      [
        ...COERCION,
        ...ENFORCEMENT,
        ...PERMITS_AND_SERVICES,
        ...MONEY_AND_PROCUREMENT,
        ...REMEDIES,
        ...WHO_BY_LAW,
        ...WHO_PUNISHES,
        ...RIGHTS_OF_PARTIES,
      ],
      ORDER_BEFORE_POWER,
    ),
);

import { DATA_OF_MINORS } from '../data/principles/data-of-minors.ts';
import { FORBIDDEN_DISCLOSURES } from '../data/principles/forbidden-disclosures.ts';
import { OPENNESS_AND_SECRECY } from '../data/principles/openness-and-secrecy.ts';
import { ORDER_OF_SECRETS } from '../data/principles/order-of-steps.ts';
import { PERSONAL_DATA } from '../data/principles/personal-data.ts';
import { SECRET_CARRIERS } from '../data/principles/secret-carriers.ts';
import { reversalRule } from '../reversals/reversal-rule.ts';
import { makeFindReversals } from '../reversals/reversed-principles.ts';

export const secrecyNotReversed = reversalRule(
  {
    id: 'secrecy-not-reversed',
    summary: '公开、保密、个人信息和档案方面的规定不写反。',
  },
  () =>
    makeFindReversals(
      [
        ...OPENNESS_AND_SECRECY,
        ...PERSONAL_DATA,
        ...SECRET_CARRIERS,
        ...FORBIDDEN_DISCLOSURES,
        ...DATA_OF_MINORS,
      ],
      ORDER_OF_SECRETS,
    ),
);

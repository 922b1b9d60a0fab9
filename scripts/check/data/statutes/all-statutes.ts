import type { StatutoryFact } from '../../statutes/statutory-fact.ts';
import { BUILDING_AND_HOUSING } from './building-and-housing.ts';
import { CARE_AND_WELFARE } from './care-and-welfare.ts';
import { COERCION_FACTS } from './coercion.ts';
import { LAND_AND_WORKS } from './land-and-works.ts';
import { MEDICINE } from './medicine.ts';
import { PARTY_LIFE } from './party-life.ts';
import { PENALTY_FACTS } from './penalties.ts';
import { PEOPLE_AND_SAFETY } from './people-and-safety.ts';
import { PERMITS_AND_REVIEW } from './permits-and-review.ts';
import { PETITIONS_AND_OPENNESS } from './petitions-and-openness.ts';
import { PROCEDURE_TERMS } from './procedure-terms.ts';
import { PUBLIC_MONEY } from './public-money.ts';
import { PURCHASE_FACTS } from './purchases.ts';
import { RECORDS_AND_SECRETS } from './records-and-secrets.ts';
import { STAFF_AND_MEETINGS } from './staff-and-meetings.ts';
import { TENDERS } from './tenders.ts';
import { WORK_AND_WELFARE } from './work-and-welfare.ts';

/** Numbers of national law that county offices cite most, as in force in 2026. The first that a sentence breaks is told. */
export const STATUTORY_FACTS: readonly StatutoryFact[] = [
  ...PENALTY_FACTS,
  ...COERCION_FACTS,
  ...PERMITS_AND_REVIEW,
  ...PETITIONS_AND_OPENNESS,
  ...RECORDS_AND_SECRETS,
  ...PURCHASE_FACTS,
  ...PUBLIC_MONEY,
  ...BUILDING_AND_HOUSING,
  ...STAFF_AND_MEETINGS,
  ...PEOPLE_AND_SAFETY,
  ...LAND_AND_WORKS,
  ...WORK_AND_WELFARE,
  ...MEDICINE,
  ...PROCEDURE_TERMS,
  ...PARTY_LIFE,
  ...TENDERS,
  ...CARE_AND_WELFARE,
];

import type { StatutoryFact } from '../../statutes/statutory-fact.ts';
import { BUDGETS_AND_PURCHASES } from './budgets-and-purchases.ts';
import { BUILDING_AND_HOUSING } from './building-and-housing.ts';
import { CARE_AND_WELFARE } from './care-and-welfare.ts';
import { CHARITIES_AND_VETERANS } from './charities-and-veterans.ts';
import { CIVIL_AFFAIRS } from './civil-affairs.ts';
import { CIVIL_CODE } from './civil-code.ts';
import { CLINICS_AND_ENVIRONMENT } from './clinics-and-environment.ts';
import { COERCION_FACTS } from './coercion.ts';
import { CONTRACTS_OF_LABOUR } from './contracts-of-labour.ts';
import { DRILLS_AND_FIRE } from './drills-and-fire.ts';
import { EMPLOYMENT } from './employment.ts';
import { FARMING } from './farming.ts';
import { FINES_OF_LABOUR_AND_LAND } from './fines-of-labour-and-land.ts';
import { FINES_OF_PRODUCE_AND_DISCHARGE } from './fines-of-produce-and-discharge.ts';
import { FIREWORKS_AND_ACCIDENTS } from './fireworks-and-accidents.ts';
import { HOMES_AND_REGISTER } from './homes-and-register.ts';
import { INSURANCE_AND_WAGES } from './insurance-and-wages.ts';
import { INSURANCE_DUTIES } from './insurance-duties.ts';
import { JUSTICE } from './justice.ts';
import { LAND_AND_SITES } from './land-and-sites.ts';
import { LAND_AND_WORKS } from './land-and-works.ts';
import { MARKETS } from './markets.ts';
import { MEDICINE } from './medicine.ts';
import { OFFICE_LIFE } from './office-life.ts';
import { PARTY_LIFE } from './party-life.ts';
import { PENALTY_FACTS } from './penalties.ts';
import { PEOPLE_AND_SAFETY } from './people-and-safety.ts';
import { PERMITS } from './permits.ts';
import { PETITIONS_AND_OPENNESS } from './petitions-and-openness.ts';
import { PROCEDURE_TERMS } from './procedure-terms.ts';
import { PUBLIC_MONEY } from './public-money.ts';
import { PURCHASE_FACTS } from './purchases.ts';
import { RECORDS_AND_SECRETS } from './records-and-secrets.ts';
import { REGISTERS_OF_TRADE } from './registers-of-trade.ts';
import { REVIEW_AND_LAWSUITS } from './review-and-lawsuits.ts';
import { ROADS } from './roads.ts';
import { SCHOOLS_AND_CULTURE } from './schools-and-culture.ts';
import { SHOWS_AND_SCHOOL_BUSES } from './shows-and-school-buses.ts';
import { STAFF_AND_MEETINGS } from './staff-and-meetings.ts';
import { TAXES_AND_REVIEW } from './taxes-and-review.ts';
import { TENDERS } from './tenders.ts';
import { VETERANS_AND_VILLAGES } from './veterans-and-villages.ts';
import { VILLAGE_LAND } from './village-land.ts';
import { WATER_AND_FORESTS } from './water-and-forests.ts';
import { WAYS_AND_WATERS } from './ways-and-waters.ts';
import { WORK_AND_WELFARE } from './work-and-welfare.ts';
import { WORK_INJURIES } from './work-injuries.ts';
import { WORKING_CONDITIONS } from './working-conditions.ts';

/** Numbers of national law that county offices cite most, as in force in 2026. The first that a sentence breaks is told. */
export const STATUTORY_FACTS: readonly StatutoryFact[] = [
  ...PENALTY_FACTS,
  ...COERCION_FACTS,
  ...PERMITS,
  ...REVIEW_AND_LAWSUITS,
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
  ...FIREWORKS_AND_ACCIDENTS,
  ...DRILLS_AND_FIRE,
  ...MARKETS,
  ...EMPLOYMENT,
  ...WORK_INJURIES,
  ...WORKING_CONDITIONS,
  ...INSURANCE_AND_WAGES,
  ...CIVIL_AFFAIRS,
  ...VETERANS_AND_VILLAGES,
  ...HOMES_AND_REGISTER,
  ...LAND_AND_SITES,
  ...FARMING,
  ...WATER_AND_FORESTS,
  ...ROADS,
  ...SCHOOLS_AND_CULTURE,
  ...CLINICS_AND_ENVIRONMENT,
  ...JUSTICE,
  ...TAXES_AND_REVIEW,
  ...OFFICE_LIFE,
  ...BUDGETS_AND_PURCHASES,
  ...CONTRACTS_OF_LABOUR,
  ...INSURANCE_DUTIES,
  ...VILLAGE_LAND,
  ...CHARITIES_AND_VETERANS,
  ...REGISTERS_OF_TRADE,
  ...FINES_OF_LABOUR_AND_LAND,
  ...FINES_OF_PRODUCE_AND_DISCHARGE,
  ...CIVIL_CODE,
  ...SHOWS_AND_SCHOOL_BUSES,
  ...WAYS_AND_WATERS,
];

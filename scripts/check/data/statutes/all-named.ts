import type { NamedFact } from '../../statutes/statutory-fact.ts';
import { NAMED_FARMING } from './named-farming.ts';
import { NAMED_LABOUR } from './named-labour.ts';
import { NAMED_LEAVE } from './named-leave.ts';
import { NAMED_MARKETS } from './named-markets.ts';
import { NAMED_MATTERS } from './named-matters.ts';
import { NAMED_OFFICE_LIFE } from './named-office-life.ts';
import { NAMED_PERMITS } from './named-permits.ts';
import { NAMED_PETITIONS } from './named-petitions.ts';
import { NAMED_PROCEDURES } from './named-procedures.ts';
import { NAMED_SAFETY } from './named-safety.ts';
import { NAMED_TRADES } from './named-trades.ts';
import { NAMED_WELFARE } from './named-welfare.ts';

/** Numbers that files of certain names repeat in few words. */
export const NAMED_FACTS: readonly NamedFact[] = [
  ...NAMED_PERMITS,
  ...NAMED_PROCEDURES,
  ...NAMED_PETITIONS,
  ...NAMED_OFFICE_LIFE,
  ...NAMED_LABOUR,
  ...NAMED_LEAVE,
  ...NAMED_MATTERS,
  ...NAMED_WELFARE,
  ...NAMED_SAFETY,
  ...NAMED_MARKETS,
  ...NAMED_TRADES,
  ...NAMED_FARMING,
];

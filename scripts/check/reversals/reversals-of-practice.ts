import { ALL_OF_PRACTICE } from '../data/principles/all-of-practice.ts';
import { ORDER_OF_STEPS } from '../data/principles/order-of-steps.ts';
import { OWN_CHECKS } from '../data/principles/own-checks.ts';
import { SEPARATION } from '../data/principles/separation.ts';
import type { TextPiece } from '../views/running-text.ts';
import { type FindReversals, makeFindReversals } from './reversed-principles.ts';

/** Whether a piece stands in the table of steps or of risks of a power: what is turned round there turns the procedure round. */
export const isInProcedure = ({ kind, entry }: TextPiece): boolean =>
  kind === 'cell' && entry.type === 'power';

/** Finds what turns a rule of practice round; made once for the rules that share it. */
export const findReversalsOfPractice: FindReversals = (text) => {
  practice ??= makeFindReversals(ALL_OF_PRACTICE, ORDER_OF_STEPS);
  return practice(text);
};

/** Finds who checks himself; made once for the rules that share it. */
export const findReversalsOfSeparation: FindReversals = (text) => {
  separation ??= makeFindReversals([...SEPARATION, ...OWN_CHECKS]);
  return separation(text);
};

let practice: FindReversals | undefined;
let separation: FindReversals | undefined;

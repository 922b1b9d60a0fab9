import { textRule } from '../text-rule.ts';
import { HALF_YEAR_SIGN, halfYearFaults } from '../times/half-years.ts';
import { isProse } from '../views/running-text.ts';

export const monthsFitPeriod = textRule({
  id: 'months-fit-period',
  severity: 'warning',
  summary: '月份要合乎它所说的时段，单双月、单双周分派不重复。',
  sign: HALF_YEAR_SIGN,
  applies: isProse,
  findIn: halfYearFaults,
});

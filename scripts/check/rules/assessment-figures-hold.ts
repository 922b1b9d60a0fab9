import { NUMBER_SIGN, quantityFaults } from '../quantity-faults.ts';
import { textRule } from '../text-rule.ts';

export const assessmentFiguresHold = textRule({
  id: 'assessment-figures-hold',
  severity: 'warning',
  summary: '考核办法里的比率、次数、名额要合乎情理，算例要算得对。',
  sign: NUMBER_SIGN,
  applies: ({ kind, entry }) => kind !== 'title' && entry.type === 'assessment',
  findIn: (text) => quantityFaults(text),
});

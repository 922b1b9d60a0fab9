import { NUMBER_SIGN, quantityFaults } from '../figures/quantity-faults.ts';
import { weightedFaults } from '../figures/weighted-scores.ts';
import { textRule } from '../text-rule.ts';

export const quantityIsPossible = textRule({
  id: 'quantity-is-possible',
  severity: 'warning',
  summary: '起止、上下限、比率、份数要合乎情理，算例要算得对。',
  sign: NUMBER_SIGN,
  // What an assessment counts is a matter of its own: see assessment-figures-hold.
  applies: ({ kind, entry }) => kind !== 'title' && entry.type !== 'assessment',
  *findIn(text) {
    yield* quantityFaults(text);
    yield* weightedFaults(text);
  },
});

import { bonusTiersOverlap } from '../../scripts/check/rules/bonus-tiers-overlap.ts';
import { assessment } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(bonusTiersOverlap, {
  valid: {
    'tiers that meet': assessment({}, '采用1至3篇的，加1分；采用4至5篇的，加2分；采用6篇以上的，加3分。'),
    'tiers that are read from the top down': assessment({}, '采用6篇以上的，加3分；采用3篇以上的，加2分。'),
    'items of a list': assessment({}, '（一）1至3篇的，加1分；\n\n（二）4篇以上的，加2分。'),
  },
  invalid: {
    'a count in two tiers': {
      source: assessment({}, '采用1至3篇的，加1分；采用2至5篇的，加2分。'),
      findings: ['2:15 “2至5篇”和“1至3篇”重叠：2篇同时属于两档。'],
    },
    'a count in two items': {
      source: assessment({}, '（一）1至3篇的，加1分；\n\n（二）3至5篇的，加2分。'),
      findings: ['4:4 “3至5篇”和“1至3篇”重叠：3篇同时属于两档。'],
    },
  },
});

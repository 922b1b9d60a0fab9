import { flowchartRevisedInTime } from '../../scripts/check/rules/flowchart-revised-in-time.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(flowchartRevisedInTime, {
  date: '2026-12-10',
  valid: {
    'the last day': power({ 变更: '[{日期: 2026-09-01, 流程图修订日期: 2026-09-29}]' }),
    'days that are still left': power({ 变更: '[{日期: 2026-12-01}]' }),
  },
  invalid: {
    'a revision on the 21st working day': {
      source: power({ 变更: '[{日期: 2026-09-01, 流程图修订日期: 2026-09-30}]' }),
      findings: ['7:23 2026-09-01变更的内容，流程图应当在2026-09-29前修订，实际修订日期是2026-09-30。'],
    },
    'no revision until today': {
      source: power({ 变更: '[{日期: 2026-11-02}]' }),
      findings: ['7:7 2026-11-02变更的内容，流程图应当在2026-11-30前修订，到2026-12-10还没有修订。'],
    },
    'a year whose holidays are not announced': {
      source: power({ 变更: '[{日期: 2026-12-20, 流程图修订日期: 2027-03-01}]' }),
      findings: ['7:23 2026-12-20变更的修订期限没有核对，因为还没有那一年的节假日安排。'],
    },
  },
});

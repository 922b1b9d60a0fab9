import { flowchartRevisedInTime } from '../../scripts/check/rules/flowchart-revised-in-time.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(flowchartRevisedInTime, {
  date: '2026-12-10',
  valid: {
    'the time that there is, in the text': unit(
      {},
      '职能调整的，自变动之日起20个工作日内改好流程图；流程图在内容变更后15个工作日内修订。整改在30个工作日内完成，流程图另存。',
    ),
    'the last day': power({ 变更: '[{日期: 2026-09-01, 流程图修订日期: 2026-09-29}]' }),
    'days that are still left': power({ 变更: '[{日期: 2026-12-01}]' }),
  },
  invalid: {
    'more time in a text, counted from what is changed': {
      source: power({}, '职权的内容发生变更的，承办科室应当在30个工作日内修订流程图。'),
      findings: ['9:19 流程图的修订期限写了“30个工作日”，最长是20个工作日。'],
    },
    'more time than there is, in the text': {
      source: unit({}, '职能调整的，责任科室应当自变动之日起五十个工作日内改好流程图，交办公室更新。'),
      findings: ['6:19 流程图的修订期限写了“五十个工作日”，最长是20个工作日。'],
    },
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

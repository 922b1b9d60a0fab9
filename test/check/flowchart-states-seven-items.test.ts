import { flowchartStatesSevenItems } from '../../scripts/check/rules/flowchart-states-seven-items.ts';
import { power, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const ALL_BUT_PHONE = {
  类别: '行政检查',
  办理条件: '[属于本单位职权]',
  承诺时限: '5个工作日',
  相对人权利: '[有权陈述、申辩]',
  监督: '{内部: 分管副主任抽查}',
};
const STEPS =
  '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 结束 |';

testRule(flowchartStatesSevenItems, {
  valid: {
    'all seven': {
      ...power(
        {
          类别: '行政检查',
          办理条件: '[属于本单位职权]',
          承诺时限: '5个工作日',
          相对人权利: '[有权陈述、申辩]',
          监督: '{内部: 分管副主任抽查}',
        },
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      ...unit({ 投诉举报: '{电话: 0739-1234567}' }),
    },
  },
  invalid: {
    'nobody inside who watches': {
      source: {
        ...power({ ...ALL_BUT_PHONE, 监督: '{内部: 无, 外部: 审计机关}' }, STEPS),
        ...unit({ 投诉举报: '{电话: 0739-1234567}' }),
      },
      findings: ['10:6 “收文办理”缺少流程图应当载明的监督制约。'],
    },
    'a right that is none, at its key': {
      source: {
        ...power({ ...ALL_BUT_PHONE, 相对人权利: '无' }, STEPS),
        ...unit({ 投诉举报: '{电话: 0739-1234567}' }),
      },
      findings: ['9:1 “收文办理”缺少流程图应当载明的相对人权利。'],
    },
    'a power without the telephone that the others tell': {
      source: {
        ...power(ALL_BUT_PHONE, STEPS),
        ...power(
          { ...ALL_BUT_PHONE, 编码: 'B', 监督: '{内部: 分管副主任抽查, 电话: 0739-1234567}' },
          STEPS,
          '收发室/职权/01-办公室/02-发文办理.md',
        ),
        ...unit(),
      },
      findings: ['1:1 “收文办理”缺少流程图应当载明的投诉举报途径。'],
    },
    'what is missing whatever the class of the power is': {
      source: {
        ...power(
          {
            类别: '非行政许可审批',
            办理条件: '[属于本单位职权]',
            承诺时限: '5个工作日',
            相对人权利: '[有权陈述、申辩]',
          },
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 结束 |',
        ),
        ...unit({ 投诉举报: '{电话: 0739-1234567}' }),
      },
      findings: ['1:1 “收文办理”缺少流程图应当载明的监督制约。'],
    },
    'what is missing': {
      source: {
        ...power(
          { 类别: '行政检查' },
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
        ),
        ...unit(),
      },
      findings: ['1:1 “收文办理”缺少流程图应当载明的办理条件、监督制约、相对人权利。'],
    },
  },
});

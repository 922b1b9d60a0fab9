import { stepLimitsWithinTotal } from '../../scripts/check/rules/step-limits-within-total.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(stepLimitsWithinTotal, {
  valid: {
    'a review that leads back to a step on the way': power(
      { 承诺时限: '4个工作日' },
      '## 办理程序\n\n| 步骤 | 环节 | 时限 | 下一步 |\n| --- | --- | --- | --- |\n| 1 | 受理 | 1个工作日 | 合格:2、不合格:3 |\n| 2 | 审批 | 3个工作日 | 结束 |\n| 3 | 复核 | 2个工作日 | 成立:2、不成立:结束 |',
    ),
    'a return that is drawn from a later row': power(
      { 承诺时限: '5个工作日' },
      '## 办理程序\n\n| 步骤 | 环节 | 时限 | 下一步 |\n| --- | --- | --- | --- |\n| 1 | 受理 | 2个工作日 | 2 |\n| 2 | 审核 | 2个工作日 | 退回:1、同意:3 |\n| 3 | 送达 | 1个工作日 | 结束 |',
    ),
    'a sum that fits': power(
      { 承诺时限: '4个工作日' },
      '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1个工作日 | 2 |\n| 2 | 审核 | 办公室主任 | 2个工作日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1个工作日 | 结束 |',
    ),
    'units that cannot be added': power(
      { 承诺时限: '1个工作日' },
      '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 2日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
    ),
    'a detour that only leads back': power(
      { 承诺时限: '3个工作日' },
      '## 办理程序\n\n| 步骤 | 环节 | 时限 | 下一步 |\n| --- | --- | --- | --- |\n| 1 | 登记 | 1个工作日 | 2 |\n| 2 | 审核 | 1个工作日 | 通过:4、不通过:3 |\n| 3 | 补正 | 9个工作日 | 1 |\n| 4 | 归档 | 1个工作日 | 结束 |',
    ),
  },
  invalid: {
    'steps that side by side take longer than the promise, in rows of any order': {
      source: power(
        { 承诺时限: '6个工作日' },
        '## 办理程序\n\n| 步骤 | 环节 | 时限 | 下一步 |\n| --- | --- | --- | --- |\n| 1 | 受理 | 1个工作日 | 3、4 |\n| 2 | 归档 | 1个工作日 | 结束 |\n| 3 | 勘验 | 5个工作日 | 2 |\n| 4 | 会签 | 2个工作日 | 2 |',
      ),
      findings: ['16:12 各环节时限最长一路相加是7个工作日，超过承诺时限 6个工作日。'],
    },
    'a sum that exceeds the promise': {
      source: power(
        { 承诺时限: '5个工作日' },
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1个工作日 | 2 |\n| 2 | 审核 | 办公室主任 | 5个工作日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1个工作日 | 结束 |',
      ),
      findings: ['7:1 各环节时限最长一路相加是7个工作日，超过承诺时限 5个工作日。'],
    },
    'days that exceed months': {
      source: power(
        { 承诺时限: '1个月' },
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 20日 | 2 |\n| 2 | 审核 | 办公室主任 | 20日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      findings: ['7:1 各环节时限最长一路相加是41日，超过承诺时限 1个月。'],
    },
    'the one step whose limit the chart gives otherwise': {
      source: power(
        { 承诺时限: '3日' },
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A["登记<br>文书岗，1日"]\n  A --> B["查验<br>文书岗，2日"]\n  B --> E([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 编号 | 1日 | 2 |\n| 2 | 查验 | 文书岗 | 看实物 | 12日 | 结束 |',
      ),
      findings: ['24:24 各环节时限最长一路相加是13日，超过承诺时限 3日。'],
    },
  },
});

import { flowchartMatchesSteps } from '../../scripts/check/rules/flowchart-matches-steps.ts';
import { power, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(flowchartMatchesSteps, {
  valid: {
    'nodes that say the names of their steps in more words': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  A([开始]) --> B[收件并决定是否受理]\n  B --> C{核实：情况属实吗}\n  C -->|属实| D[制证、送达]\n  C -->|不属实| Z\n  D --> Z([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n| 1 | 收件受理 | 2 |\n| 2 | 核实 | 属实:3、不属实:结束 |\n| 3 | 制证送达 | 结束 |',
    ),
    'the same steps and ways': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A["登记<br>文书岗"]\n  A --> B{审核}\n  B -->|同意| C[归档]\n  B -->|不同意| A\n  C --> 结束([结束])\n```' +
        '\n\n' +
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
    ),
    'a step that begins with 说明, and a remark': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[说明理由]\n  A --> 结束([结束])\n  注[备注：三日内办结]\n```' +
        '\n\n' +
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 说明理由 | 文书岗 | 1日 | 结束 |',
    ),
  },
  invalid: {
    'what is turned down, sent back by the chart and on by the table': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[取证]\n  A --> B{审核}\n  B -->|通过| C[决定]\n  B -->|不通过| A\n  C --> D[送达]\n  D --> E([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n| 1 | 取证 | 2 |\n| 2 | 审核 | 通过:3、不通过:4 |\n| 3 | 决定 | 4 |\n| 4 | 送达 | 结束 |',
      ),
      findings: ['26:12 步骤2“审核”的下一步是“送达”，流程图中没有这个箭头。'],
    },
    'an arrow that leads back instead of on, without what follows from it': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B[踏勘]\n  B --> C[审核]\n  C --> B[踏勘]\n  D --> E([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n| 1 | 登记 | 2 |\n| 2 | 踏勘 | 3 |\n| 3 | 审核 | 4 |\n| 4 | 归档 | 结束 |',
      ),
      findings: ['16:5 流程图从“审核”走到“踏勘”，“办理程序”表的下一步没有写2。'],
    },
    'a node put in between two steps': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  A([开始]) --> B[登记]\n  B --> X[专家咨询]\n  X --> C[审查]\n  C --> Z([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n| 1 | 登记 | 2 |\n| 2 | 审查 | 结束 |',
      ),
      findings: ['14:9 流程图的“专家咨询”在“办理程序”表中没有。'],
    },
    'a way back that the chart leaves out, told at its step': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B[审核]\n  B -- 合格 --> C[归档]\n  C --> D([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 合格:3、不合格:4 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |\n| 4 | 退回 | 文书岗 | 1日 | 结束 |',
      ),
      findings: ['26:7 步骤4“退回”在流程图中没有。'],
    },
    'a step that the chart leaves out, and a node that the table does not have, once each': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> X[盖收文章]\n  X --> B[审核]\n  B --> D[归档]\n  D --> E([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n| 1 | 登记 | 2 |\n| 2 | 审核 | 3 |\n| 3 | 会签 | 4 |\n| 4 | 归档 | 结束 |',
      ),
      findings: ['14:9 流程图的“盖收文章”在“办理程序”表中没有。', '26:7 步骤3“会签”在流程图中没有。'],
    },
    'a node and a step in one position under two names': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[登记]\n  A --> B{审核}\n  B -->|同意| C[公示]\n  B -->|不同意| A\n  C --> 结束([结束])\n```' +
          '\n\n' +
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      findings: ['15:13 同一个环节，流程图叫“公示”，“办理程序”表步骤3叫“归档”。'],
    },
    'the name of the table, where a rule made for the power has that of the chart': {
      source: {
        ...power(
          { 配套制度: '[办文制度]' },
          '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B[入户核实]\n  B --> E([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 入户检查 | 文书岗 | 1日 | 结束 |',
        ),
        ...supportingRule('入户核实由两人进行。'),
      },
      findings: ['24:7 同一个环节，流程图叫“入户核实”，“办理程序”表步骤2叫“入户检查”。'],
    },
    'a label that says otherwise than the id of its node': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> 登记[登记]\n  登记 --> 审核["审查<br>办公室主任"]\n  审核 --> 结束([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 结束 |',
      ),
      findings: ['14:10 同一个环节，流程图叫“审查”，“办理程序”表步骤2叫“审核”。'],
    },
    'the table, where what is done speaks in the words of the chart': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B[退单说明]\n  B --> E([结束])\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 编号 | 1日 | 2 |\n| 2 | 退单入册 | 文书岗 | 写明理由 | 1日 | 结束 |',
      ),
      findings: ['23:7 同一个环节，流程图叫“退单说明”，“办理程序”表步骤2叫“退单入册”。'],
    },
    'a way that only one of them has': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> A[登记]\n  A --> B{审核}\n  A --> C[归档]\n  B -->|同意| C\n  B -->|退回| 结束\n  C --> 结束([结束])\n```' +
          '\n\n' +
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      findings: [
        '15:5 流程图从“登记”走到“归档”，“办理程序”表的下一步没有写3。',
        '26:25 步骤2“审核”的下一步是“登记”，流程图中没有这个箭头。',
      ],
    },
    'contrary conditions, at the side that lets a refused matter go on': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A{初审}\n  A -->|不合格| B[颁发证书]\n  A -->|合格| C[退回材料]\n  B --> E([结束])\n  C --> E\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 初审 | 审核岗 | 1日 | 合格:2、不合格:3 |\n| 2 | 颁发证书 | 窗口岗 | 1日 | 结束 |\n| 3 | 退回材料 | 窗口岗 | 1日 | 结束 |',
      ),
      findings: [
        '14:5 从“初审”走到“颁发证书”，流程图写的条件是“不合格”，“办理程序”表写的是“合格”。',
        '15:5 从“初审”走到“退回材料”，流程图写的条件是“合格”，“办理程序”表写的是“不合格”。',
      ],
    },
    'an arrow and 下一步 that differ, once, at the table that leaves a step unreached': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A{初审}\n  A -->|齐全| B[受理]\n  A -->|不齐| C[退件]\n  B --> E([结束])\n  C --> E\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 初审 | 审核岗 | 1日 | 齐全:2、不齐:4 |\n| 2 | 受理 | 窗口岗 | 1日 | 4 |\n| 3 | 退件 | 窗口岗 | 1日 | 结束 |\n| 4 | 归档 | 窗口岗 | 1日 | 结束 |',
      ),
      findings: [
        '15:5 流程图从“初审”走到“退件”，“办理程序”表的下一步没有写3。',
        '27:7 步骤4“归档”在流程图中没有。',
      ],
    },
    'a chart that goes back to the beginning where the table ends': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[登记]\n  A --> B[归档]\n  B --> S\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      findings: ['15:5 流程图从“归档”又回到开始，“办理程序”表到这一步就结束了。'],
    },
    'a file that its power names wrongly': {
      source: {
        ...power(
          { 流程图: '收文办理图.mmd' },
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 文书岗 | 1日 | 3 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
        ),
        'diagrams/收发室/收文办理.mmd':
          'flowchart TD\n  S([开始]) --> A[登记]\n  A --> B[审核]\n  A --> C[归档]\n  B --> C\n  C --> E([结束])\n',
      },
      findings: ['收文办理.mmd:4:5 流程图从“登记”走到“归档”，“办理程序”表的下一步没有写3。'],
    },
  },
});

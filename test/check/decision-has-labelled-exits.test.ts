import { decisionHasLabelledExits } from '../../scripts/check/rules/decision-has-labelled-exits.ts';
import { power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(decisionHasLabelledExits, {
  valid: {
    'two labelled exits': power(
      {},
      '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> B{审核}\n  B -->|同意| C[办理]\n  B -->|不同意| 结束([结束])\n  C --> 结束\n```',
    ),
  },
  invalid: {
    'a table that does not say which way is for which case': {
      source: power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n| 1 | 审核 | 2、3 |\n| 2 | 办理 | 结束 |\n| 3 | 退回 | 结束 |\n\n## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> B{审核}\n  B -->|同意| C[办理]\n  B -->|不同意| D[退回]\n  C --> 结束([结束])\n  D --> 结束\n```',
      ),
      findings: ['13:12 步骤1“审核”的“下一步”没有写哪种情况走哪一步，流程图都写了条件。'],
    },
    'an exit without a condition beside one that has its own': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> B[审核]\n  B -->|同意| C[办理]\n  B --> D[退回]\n  C --> 结束([结束])\n  D --> 结束\n```',
      ),
      findings: ['15:5 “审核”有一条出路没有写明条件，其他出路都写了。'],
    },
    'one exit': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> B{审核}\n  B --> 结束([结束])\n```',
      ),
      findings: ['13:16 判断框“审核”只有1条出路。'],
    },
    'an exit without a condition': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> B{审核}\n  B -->|同意| C[办理]\n  B --> 结束([结束])\n  C --> 结束\n```',
      ),
      findings: ['15:5 判断框“审核”有一条出路没有写明条件。'],
    },
    'the same condition twice': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  开始([开始]) --> B{审核}\n  B -->|同意| C[办理]\n  B -->|同意| 结束([结束])\n  C --> 结束\n```',
      ),
      findings: ['15:5 判断框“审核”有两条出路的条件相同。'],
    },
    'the same condition twice, at the exit that the step table words otherwise': {
      source: power(
        {},
        '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> B{审核}\n  B -->|通过| D[退件]\n  B -->|通过| C[发证]\n  C --> E([结束])\n  D --> E\n```\n\n## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 审核 | 审核岗 | 1日 | 通过:2、未通过:3 |\n| 2 | 发证 | 窗口岗 | 1日 | 结束 |\n| 3 | 退件 | 窗口岗 | 1日 | 结束 |',
      ),
      findings: ['14:5 判断框“审核”有两条出路的条件相同。'],
    },
  },
});

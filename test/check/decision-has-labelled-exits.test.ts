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
      findings: ['13:16 判断框“审核”有两条出路的条件相同。'],
    },
  },
});

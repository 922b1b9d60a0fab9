import { dutyNotDuplicated } from '../../scripts/check/rules/duty-not-duplicated.ts';
import { department } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(dutyNotDuplicated, {
  valid: {
    'a catch-all': {
      ...department('## 职能职责\n\n1. 承办领导交办的其他工作。'),
      '收发室/职权/02-财务科/科室.md':
        '---\n名称: 财务科\n---\n\n## 职能职责\n\n1. 承办领导交办的其他工作。\n',
    },
  },
  invalid: {
    'one duty in two departments, at the one to whose list it was added': {
      source: {
        ...department('## 职能职责\n\n1. 收发文件。\n2. 管理印章。'),
        '收发室/职权/02-财务科/科室.md':
          '---\n名称: 财务科\n---\n\n## 职能职责\n\n1. 管理印章。\n2. 编制预算。\n',
      },
      findings: ['8:1 “财务科”也有这一项职责。'],
    },
    'one duty in two departments': {
      source: {
        '收发室/职权/02-财务科/科室.md': '---\n名称: 财务科\n---\n\n## 职能职责\n\n1. 管理印章。\n',
        ...department('## 职能职责\n\n1. 管理印章。'),
      },
      findings: ['7:1 “办公室”也有这一项职责。'],
    },
  },
});

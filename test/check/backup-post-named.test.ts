import { backupPostNamed } from '../../scripts/check/rules/backup-post-named.ts';
import { department } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(backupPostNamed, {
  valid: {
    'a column of backup posts': department(
      '## 责任体系\n\n| 岗位 | 职责 | 代岗岗位 |\n| --- | --- | --- |\n| 文书岗 | 收发 | 档案岗 |',
    ),
    'a body of several members': department(
      '## 责任体系\n\n| 岗位 | 代岗岗位 |\n| --- | --- |\n| 文书岗 | 档案岗 |\n| 案件审查委员会 | 无 |\n| 院务公开监督小组 | 无 |',
    ),
    'a text instead of a table': department('## 责任体系\n\n办公室主任负责全面工作。'),
  },
  invalid: {
    'a table without such a column': {
      source: department('## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 文书岗 | 收发 |'),
      findings: ['7:1 “办公室”的责任体系没有写明各岗位由谁代岗。'],
    },
    'a cell that names nobody': {
      source: department(
        '## 责任体系\n\n| 岗位 | 代替岗位 |\n| --- | --- |\n| 文书岗 | 无，等其返岗 |\n| 档案岗 | 由办公室主任指定 |',
      ),
      findings: ['9:9 岗位“文书岗”没有写明由谁代岗。'],
    },
    'an empty cell': {
      source: department(
        '## 责任体系\n\n| 岗位 | 代岗岗位 | 职责 |\n| --- | --- | --- |\n| 文书岗 | 档案岗 | 收发 |\n| 档案岗 |  | 归档 |',
      ),
      findings: ['10:7 岗位“档案岗”没有写明由谁代岗。'],
    },
  },
});

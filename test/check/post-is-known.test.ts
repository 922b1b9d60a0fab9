import { postIsKnown } from '../../scripts/check/rules/post-is-known.ts';
import { department, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

testRule(postIsKnown, {
  valid: {
    'posts of the table': {
      ...power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      ...department(
        '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 办公室主任 | 审核 |\n| 文书岗 | 登记 |',
      ),
    },
    'the party and another body': {
      ...power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 申请人、县财政局 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |',
      ),
      ...department(
        '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 办公室主任 | 审核 |\n| 文书岗 | 登记 |',
      ),
    },
  },
  invalid: {
    'a post that no table has': {
      source: {
        ...power({ 责任岗位: '文书刚' }),
        ...department(
          '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 办公室主任 | 审核 |\n| 文书岗 | 登记 |',
        ),
      },
      findings: ['5:1 岗位“文书刚”在本单位的责任体系中没有。'],
    },
  },
});

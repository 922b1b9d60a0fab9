import { postIsKnown } from '../../scripts/check/rules/post-is-known.ts';
import { department, power, unit } from '../support/office-files.ts';
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
    'a department whose responsibilities are written as text': {
      ...power({ 责任岗位: '文书岗' }),
      ...department('## 责任体系\n\n办公室主任负总责，文书岗负责登记。'),
    },
    'a post that the text of another department names': {
      ...power({ 责任岗位: '档案岗' }),
      ...department('## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 办公室主任 | 审核 |'),
      ...power({ 编码: 'SFS-QT-002', 责任岗位: '查档岗' }, '', '收发室/职权/02-档案室/01-归档.md'),
      '收发室/职权/02-档案室/科室.md':
        '---\n名称: 档案室\n---\n\n## 责任体系\n\n档案岗负责归档，由馆长监督。\n',
    },
    'a department without a 科室.md': {
      ...power(),
      ...department('## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 文书岗 | 登记 |'),
      ...power({ 编码: 'SFS-QT-002', 责任岗位: '防汛岗' }, '', '收发室/职权/02-应急室/01-值守.md'),
    },
  },
  invalid: {
    'a post of the risks of a department, and one that watches': {
      source: department(
        '## 责任体系\n\n| 岗位 | 职责 | 监督岗位 |\n| --- | --- | --- |\n| 办公室主任 | 审核 | 会计岗 |\n| 文书岗 | 登记 | 办公室副主任 |\n| 会计岗 | 核算 | 办公室主任 |\n| 档案岗 | 归档 | 办公室主任 |\n| 出纳岗 | 付款 | 办公室主任 |\n\n## 风险与防范\n\n| 风险点 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- |\n| 付款 | 高 | 错付 | 双人复核 | 会计主管 |',
      ),
      findings: [
        '10:14 岗位“办公室副主任”在本单位的责任体系中没有。',
        '19:24 岗位“会计主管”在本单位的责任体系中没有。',
      ],
    },
    'whoever is concerned': {
      source: {
        ...power({ 责任岗位: '相关责任人' }),
        ...department('## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 文书岗 | 登记 |'),
      },
      findings: ['5:1 岗位“相关责任人”在本单位的责任体系中没有。'],
    },
    'heads of a town in a street, where a deputy is watched by them': {
      source: {
        ...power({ 责任岗位: '镇长' }),
        ...department(
          '## 责任体系\n\n| 岗位 | 职责 | 监督岗位 |\n| --- | --- | --- |\n| 文书岗 | 登记 | 分管副镇长 |\n| 收发岗 | 收发 | 文书岗 |',
        ),
        ...unit({ 名称: '示范区望山街道办事处' }),
      },
      findings: [
        '5:1 岗位“镇长”在本单位的责任体系中没有。',
        '科室.md:9:14 岗位“分管副镇长”在本单位的责任体系中没有。',
      ],
    },
    'a post that only the chart names': {
      source: {
        ...power(
          {},
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 结束 |\n\n## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A["登记<br>文书岗"]\n  A --> B["审核<br>分管书记"]\n  B --> Z([结束])\n```',
          '收发室/职权/01-办公室/01-收文办理.md',
        ),
        ...department(
          '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 办公室主任 | 审核 |\n| 文书岗 | 登记 |',
        ),
      },
      findings: ['21:9 岗位“分管书记”在本单位的责任体系中没有。'],
    },
    'a department where posts answer for the other powers': {
      source: {
        ...power({ 责任岗位: '文书岗' }),
        ...power({ 编码: 'SFS-QT-002', 责任岗位: '办公室主任' }, '', '收发室/职权/01-办公室/02-用印.md'),
        ...power({ 编码: 'SFS-QT-003', 责任岗位: '办公室' }, '', '收发室/职权/01-办公室/03-派车.md'),
        ...department(
          '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 办公室主任 | 审核 |\n| 文书岗 | 登记 |',
        ),
      },
      findings: ['03-派车.md:5:1 责任岗位写的“办公室”是科室，不是岗位。'],
    },
    'heads of departments that the unit does not have, or by a title that they do not have': {
      source: {
        ...department(
          '## 责任体系\n\n| 岗位 | 职责 | 监督岗位 |\n| --- | --- | --- |\n| 发证岗 | 发证 | 医管科主任 |\n| 文书岗 | 登记 | 办公科科长 |',
        ),
        '收发室/职权/02-医政科/科室.md':
          '---\n名称: 医政管理科\n---\n\n## 责任体系\n\n| 岗位 | 职责 | 监督岗位 |\n| --- | --- | --- |\n| 医政管理科科长 | 审核 | 分管副局长 |\n| 审查岗 | 审查 | 医管科科长 |\n',
      },
      findings: [
        '9:14 岗位“医管科主任”在本单位的责任体系中没有。',
        '10:14 岗位“办公科科长”在本单位的责任体系中没有。',
      ],
    },
    'a post once, however often it is used': {
      source: {
        ...power(
          { 责任岗位: '文书刚' },
          '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书刚 | 1日 | 2 |\n| 2 | 归档 | 文书岗、文书刚 | 1日 | 结束 |',
        ),
        ...power({ 编码: 'SFS-QT-002', 责任岗位: '文书刚' }, '', '收发室/职权/01-办公室/02-发文办理.md'),
        ...department('## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 文书岗 | 登记 |'),
      },
      findings: ['5:1 岗位“文书刚”在本单位的责任体系中没有（共用了 4 处）。'],
    },
    'a post that no table has': {
      source: {
        ...power({ 责任岗位: '文书刚' }),
        ...department(
          '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 办公室主任 | 审核 |\n| 文书岗 | 登记 |',
        ),
      },
      findings: ['5:1 岗位“文书刚”在本单位的责任体系中没有。'],
    },
    'what stands beside the name of a department and is no post': {
      source: {
        ...power({ 责任岗位: '办公室付主任' }),
        ...department('## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 办公室主任 | 审核 |'),
      },
      findings: ['5:1 岗位“办公室付主任”在本单位的责任体系中没有。'],
    },
    'a slip of a listed post among those who watch': {
      source: department(
        '## 责任体系\n\n| 岗位 | 职责 | 监督岗位 |\n| --- | --- | --- |\n| 分管副局长 | 审签 | 局长 |\n| 文书岗 | 登记 | 分管付局长 |',
      ),
      findings: ['10:14 岗位“分管付局长”在本单位的责任体系中没有。'],
    },
    'the one backup that no table lists': {
      source: department(
        '## 责任体系\n\n| 岗位 | 职责 | 监督岗位 | 代岗岗位 |\n| --- | --- | --- | --- |\n| 办公室主任 | 审核 | 局长 | 文书岗 |\n| 文书岗 | 登记 | 办公室主任 | 机要岗 |\n| 档案岗 | 归档 | 办公室主任 | 文书岗 |\n| 局长 | 主持 | 办公室主任 | 办公室主任 |',
      ),
      findings: ['10:22 岗位“机要岗”在本单位的责任体系中没有。'],
    },
    'the head of a department whose table does not list it': {
      source: department(
        '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 办公室主任 | 审核 |\n| 文书岗 | 登记 |',
        { 负责岗位: '办公室干事' },
      ),
      findings: ['3:1 岗位“办公室干事”在本单位的责任体系中没有。'],
    },
  },
});

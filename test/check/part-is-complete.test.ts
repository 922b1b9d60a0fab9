import { partIsComplete } from '../../scripts/check/rules/part-is-complete.ts';
import { assessment, department, power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const rules = (...closings: readonly string[]) =>
  Object.assign(
    {},
    ...closings.map((closing, index) =>
      supportingRule(
        [
          '第一条　为了办好公文，制定本制度。',
          '第二条　收文当日登记。',
          '第三条　急件先办。',
          '第四条　办结归档。',
          closing,
        ].join('\n\n'),
        {},
        `办文${index + 1}制度`,
      ),
    ),
  );

testRule(partIsComplete, {
  valid: {
    'rules that leave it to the front matter': rules(
      '第五条　办公室解释。',
      '第五条　办公室解释。',
      '第五条　自印发之日起施行。',
    ),
    'a complete unit': {
      ...unit(),
      ...power(
        {},
        '## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- |\n| 1 | 登记 | 文书岗 | 1日 | 2 |\n| 2 | 审核 | 办公室主任 | 1日 | 同意:3、不同意:1 |\n| 3 | 归档 | 文书岗 | 1日 | 结束 |' +
          '\n\n' +
          '## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 积压公文 | 登记 | 高 | 逾期不办 | 复核 | 文书岗 |',
      ),
      ...department(
        '## 职能职责\n\n1. 办理公文。\n\n## 责任体系\n\n由办公室主任负责。\n\n## 权力行使依据\n\n1. 《中华人民共和国档案法》',
      ),
      ...supportingRule(),
      ...assessment(),
    },
  },
  invalid: {
    'a rule that does not say from when on, beside others that do': {
      source: rules(
        '第五条　本制度自2026年5月1日起施行。',
        '第五条　本制度自印发之日起执行。',
        '第五条　本制度由办公室解释。',
        '第五条　本制度自2026年5月1日起施行。',
      ),
      // A notice: the date may stand in the document that the rule was issued with.
      findings: ['01-办文3制度.md:1:1 “办文3制度”没有写明自何时起施行，本单位的其他制度都写了。'],
    },
    'no department without a 科室.md, which its folder has been told': {
      source: { ...unit(), ...power() },
      findings: [
        '1:1 “示范县收发室”没有配套制度，没有考核办法。',
        '1:1 “示范县收发室”缺件 3 项：没有配套制度；没有考核办法；收文办理缺少流程图、风险与防范。',
        '01-收文办理.md:1:1 “收文办理”缺少流程图、风险与防范。',
      ],
    },
    'what is missing, at its file and in one list': {
      source: {
        ...unit(),
        ...power({ 流程图: '收文办理.mmd' }),
        ...department('## 职能职责\n\n1. 办理公文。'),
        ...supportingRule(),
        ...assessment(),
      },
      findings: [
        '1:1 “示范县收发室”缺件 2 项：办公室缺少责任体系、权力行使依据；收文办理缺少流程图、风险与防范。',
        '01-收文办理.md:1:1 “收文办理”缺少风险与防范。',
        '科室.md:1:1 “办公室”缺少责任体系、权力行使依据。',
      ],
    },
  },
});

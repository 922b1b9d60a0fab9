import { thresholdsAgree } from '../../scripts/check/rules/thresholds-agree.ts';
import { department, power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const MONEY = [
  '（一）单笔不足3000元的，由分管副局长审批；',
  '（二）3000元以上不足3万元的，由局长审批；',
  '（三）3万元以上不足10万元的，由局长办公会议研究；',
  '（四）10万元以上的，由局党组会议研究决定。',
].join('\n\n');

/** An office of which the first file settles who approves what is spent. */
const office = (other: Readonly<Record<string, string>>, money = MONEY) => ({
  ...unit({ 名称: '示范县档案局' }),
  ...supportingRule(money, {}, '财务管理制度'),
  ...other,
});

const posts = (duties: string) =>
  department(`## 权力运行责任体系\n\n| 责任岗位 | 职责 |\n| --- | --- |\n${duties}`);
const duties = (body: string) => supportingRule(body, {}, '岗位职责说明书');
const meeting = (body: string, name = '局长办公会议议事规则') => supportingRule(body, {}, name);
const steps = (row: string) =>
  power(
    { 名称: '经费支出审批' },
    `## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n${row}`,
  );

testRule(thresholdsAgree, {
  valid: {
    'posts, meetings and steps that repeat the tiers': {
      ...office({
        ...posts(
          '| 局长 | 主持全局工作，审批3000元以上不足3万元的支出 |\n| 分管副局长 | 审批不足3000元的支出 |',
        ),
        ...steps('| 1 | 审批 | 局长 | 审批3000元以上不足3万元的支出 | 1日 | 结束 |'),
        ...meeting('第二条 会议研究下列事项：\n\n（一）3万元以上不足10万元的支出；'),
      }),
    },
    'one bound where the rule has two': office(duties('局长：审批3000元以上的支出。')),
    'other bounds for other things': office(
      duties(
        [
          '局长：批准5000元以上的采购，签发2万元以上的合同。',
          '分管副局长：审批2000元以下的接待费，审定1000元以下的奖励。',
          '办公室主任：审批800元以下的维修费。',
        ].join('\n\n'),
      ),
    ),
    'money that is set apart': office(
      duties(
        '局长：抢险期间审批5万元以下的应急支出；批准1万元以下的工会经费支出；审批2万元以下的专项资金支出。',
      ),
    ),
    'who looks at it and does not decide': office(
      duties('办公室主任：审核3000元以上不足3万元的支出。会计岗复核5000元以上的支出。'),
    ),
    'what is lost, changed or fined': office(
      meeting(
        '第二条 会议研究下列事项：\n\n（一）预算追加5万元以上的支出；\n\n（二）造成损失2万元以上的；\n\n（三）处5万元以上罚款的案件。',
      ),
    ),
    'another leave of other people': {
      ...unit({ 名称: '示范县档案局' }),
      ...supportingRule('工作人员请假3日以内的，由分管副局长批准；3日以上的，由局长批准。', {}, '考勤制度'),
      ...supportingRule('病假7日以内的，由分管副局长批准；7日以上的，由局长批准。', {}, '病假管理办法'),
    },
    'several tiers of one post': office(
      duties('局长：审批3000元以上不足3万元的支出，局长办公会议研究后签批3万元以上的支出。'),
    ),
  },
  invalid: {
    'a post that is given more than the rule gives it': {
      source: office(duties('分管副局长。协助局长工作，审批不足8000元的支出。')),
      findings: [
        '01-岗位职责说明书.md:2:16 支出“不足8000元”由分管副局长决定，“财务管理制度”写的是“不足3000元”。',
      ],
    },
    'a tier of a meeting that begins elsewhere': {
      source: office(
        meeting('第二条 会议研究下列事项：\n\n（一）年度预算编制、预算调整和5万元以上不足10万元的支出；'),
      ),
      findings: [
        '01-局长办公会议议事规则.md:4:16 支出“5万元以上不足10万元”由局长办公会议决定，“财务管理制度”写的是“3万元以上不足10万元”。',
      ],
    },
    'a step whose clause names nobody but means its own post': {
      source: office(
        steps('| 1 | 审批 | 分管副局长 | 单笔不足5000元的直接审批，超过的报局长 | 1日 | 结束 |'),
      ),
      findings: ['01-收文办理.md:14:22 支出“不足5000元”由分管副局长决定，“财务管理制度”写的是“不足3000元”。'],
    },
    'a row of a table of posts': {
      source: office(posts('| 局长 | 主持全局工作，审批5000元以上不足3万元的支出 |')),
      findings: [
        '科室.md:9:17 支出“5000元以上不足3万元”由局长决定，“财务管理制度”写的是“3000元以上不足3万元”。',
      ],
    },
    'the same tier with another post': {
      source: office(duties('办公室主任。负责内务，审批3000元以上不足3万元的支出。')),
      findings: [
        '01-岗位职责说明书.md:2:14 支出“3000元以上不足3万元”由办公室主任决定，“财务管理制度”写的是“局长”。',
      ],
    },
    'a post that the rule has and two other texts have not': {
      source: {
        ...office(
          duties('局长。主持工作，审批3000元以上不足3万元的支出。'),
          MONEY.replace('由局长审批', '由办公室主任审批'),
        ),
        ...posts('| 局长 | 主持全局工作，审批3000元以上不足3万元的支出 |'),
      },
      findings: ['01-财务管理制度.md:4:19 支出“3000元以上不足3万元”由办公室主任决定，“办公室”写的是“局长”。'],
    },
    'a step': {
      source: office(steps('| 1 | 审批 | 局长 | 审批5000元以上不足3万元的支出 | 1日 | 结束 |')),
      findings: [
        '01-收文办理.md:14:19 支出“5000元以上不足3万元”由局长决定，“财务管理制度”写的是“3000元以上不足3万元”。',
      ],
    },
  },
});

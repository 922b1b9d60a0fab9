import { approverStandsAbove } from '../../scripts/check/rules/approver-stands-above.ts';
import { department, power, supportingRule, unit } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const step = (...rows: readonly string[]) =>
  power(
    {},
    `## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`,
  );

const posts = (...rows: readonly string[]) => ({
  ...department(`## 责任体系\n\n| 岗位 | 职责 | 监督岗位 |\n| --- | --- | --- |\n${rows.join('\n')}`),
  ...unit({ 名称: '示范县档案局' }),
});

testRule(approverStandsAbove, {
  valid: {
    'a table of posts in its order': posts(
      '| 局长 | 审定重大事项 | 派驻纪检监察组 |',
      '| 分管副局长 | 审批许可 | 局长 |',
      '| 主要负责人 | 主持工作 | 监督岗 |',
      '| 审查岗 | 审查材料，审批材料归档，行政审批服务 | 分管副局长 |',
    ),
    'graver cases that go higher': supportingRule(
      '一般预警由防汛股股长批准；重大预警由分管副局长批准，特别重大预警由局长批准。',
    ),
    'the deputy and the head of one office': supportingRule(
      '2000元以下的，由分管副主任审批；超过2000元的，由办公室主任审批。',
    ),
    'a decision of the head': step('1 | 审批 | 馆长 | 审批 | 1日 | 结束'),
    'a decision that is handed on, made on the spot or only told': step(
      '1 | 报送审批 | 收件岗 | 报县政府 | 1日 | 2',
      '2 | 审批 | 收件岗 | 报分管领导审批 | 1日 | 3',
      '3 | 当场决定 | 执法岗 | 交付决定书 | 1日 | 4',
      '4 | 不予批准 | 登记岗 | 书面说明理由 | 1日 | 结束',
    ),
    'a post that goes with a head': step('1 | 审批 | 初审岗、科长 | 审批 | 1日 | 结束'),
    'what a clerk reviews, keeps or hands on': supportingRule(
      '经核算岗审核同意后报局长批准。未经库房岗同意不得入库。借阅普通案卷经库房岗同意并登记。文书岗按领导批示分送。',
    ),
    'small sums, need, and a post that approves by its name': supportingRule(
      '不满300元的，由采购岗审批。紧急情况由值守岗批准先行处置。由审批岗批准。经局长授权，公开岗可以批准查询。',
    ),
    'a ladder that rises': supportingRule(
      '不满1000元的，由科长审批；1000元以上不满2万元的，由分管副局长审批；2万元以上的，由局党组会议决定。',
    ),
    'tiers of two matters': supportingRule('2万元以上的合同由局长签订；不满500元的支出由科长审批。'),
    'who looks at what others do by office': supportingRule(
      '科长审核后，由法制审核岗审核。由财务岗审核局长的报销凭证。工作人员对局长进行民主测评。',
    ),
    'a meeting, and whoever signs for it': supportingRule(
      '党组会议决定后，由分管副局长审核方案。局长审批后交文书岗用印。',
    ),
    'a second look after a change': supportingRule(
      '科长审核后退回经办人修改，修改后再报科长审核。局长的回避由局长办公会议决定。',
    ),
  },
  invalid: {
    'a head whom a clerk watches, and a clerk who approves': {
      source: posts('| 分管副局长 | 审批 | 受理岗 |', '| 审查岗 | 审查材料，审批许可 | 分管副局长 |'),
      findings: [
        '9:16 “分管副局长”的监督岗位是“受理岗”，办事的岗位监督不了负责人。',
        '10:14 “审查岗”的职责有“审批许可”，这是办事的岗位，不能批准、决定。',
      ],
    },
    'the graver the case, the lower stands who approves': {
      source: supportingRule('Ⅲ级、Ⅳ级响应由分管副局长签批；Ⅰ级、Ⅱ级响应由防汛股股长签批。'),
      findings: ['2:25 “Ⅲ级、Ⅳ级”由“分管副局长”负责，更重的“Ⅰ级、Ⅱ级”却由级别更低的“防汛股股长”负责。'],
    },
    'the higher the risk, the lower stands who answers for it': {
      source: supportingRule(
        '高风险环节由局长负责，中风险环节由股室负责人负责，低风险环节由分管副局长负责。',
      ),
      findings: ['2:18 “低风险”由“分管副局长”负责，更重的“中风险”却由级别更低的“股室负责人”负责。'],
    },
    'a clerk who decides': {
      source: step('1 | 收件 | 收件岗 | 登记 | 1日 | 2', '2 | 作出决定 | 核算岗 | 作出决定 | 1日 | 结束'),
      findings: ['14:14 步骤2“作出决定”由“核算岗”办理，这是办事的岗位，不能批准、决定。'],
    },
    'a clerk who settles what is by no means small': {
      source: supportingRule('超过2万元、在8万元以下的，比价后由询价岗研究审定。'),
      findings: ['2:19 “询价岗研究审定”：“询价岗”是办事的岗位，不能批准。'],
    },
    'a clerk who approves': {
      source: supportingRule('请示件送收发岗批示。需要延期的，经登记岗同意。处罚决定书由稽查岗签发。'),
      findings: [
        '2:5 “收发岗批示”：“收发岗”是办事的岗位，不能批准。',
        '2:18 “登记岗同意”：“登记岗”是办事的岗位，不能批准。',
        '2:30 “稽查岗签发”：“稽查岗”是办事的岗位，不能批准。',
      ],
    },
    'a ladder that falls': {
      source: supportingRule(
        '不满1000元的，由分管副局长审批；1000元以上不满2万元的，由科长审批；2万元以上的，由局长审批。',
      ),
      findings: ['2:34 “不满1000元”由“分管副局长”批准，“1000元以上不满2万元”却由级别更低的“科长”批准。'],
    },
    'a ladder whose first rung is too high, in a list': {
      source: supportingRule(
        '（一）不满3天的，由局长批准；\n（二）3天以上不满7天的，由科长批准；\n（三）7天以上的，由分管副局长批准。',
      ),
      findings: ['2:11 “不满3天”由“局长”批准，“3天以上不满7天”却由级别更低的“科长”批准。'],
    },
    'a ladder in a table': {
      source: supportingRule(
        '| 金额 | 审批人 |\n| --- | --- |\n| 不满2000元 | 分管副局长 |\n| 2000元以上 | 科长 |',
      ),
      findings: ['5:13 “不满2000元”由“分管副局长”批准，“2000元以上”却由级别更低的“科长”批准。'],
    },
    'somebody judged from below': {
      source: supportingRule(
        '由核算岗复核科长的意见。对科长由登记岗进行提醒谈话。局长的请假由科长批准。局长审批后，报科长审批。',
      ),
      findings: [
        '2:1 “由核算岗复核科长的意见”：“核算岗”在“科长”之下，不能审核、批评上级。',
        '2:13 “对科长由登记岗进行提醒谈话”：“登记岗”在“科长”之下，不能审核、批评上级。',
        '2:27 “局长的请假由科长批准”：“科长”在“局长”之下，不能审核、批评上级。',
        '2:38 “局长审批后，报科长审批”：“科长”在“局长”之下，不能审核、批评上级。',
      ],
    },
    'a head whose unit tells how high he stands': {
      source: {
        ...unit({ 名称: '示范县执法大队' }),
        ...supportingRule('副大队长的外出由稽查岗批准。大队长的外出由副大队长批准。'),
      },
      findings: [
        '01-办文制度.md:2:1 “副大队长的外出由稽查岗批准”：“稽查岗”在“副大队长”之下，不能审核、批评上级。',
        '01-办文制度.md:2:15 “大队长的外出由副大队长批准”：“副大队长”在“大队长”之下，不能审核、批评上级。',
      ],
    },
    'who proposes and approves': {
      source: supportingRule('由科长提出建议，报科长审核。局长的回避由局长决定。'),
      findings: [
        '2:10 “科长提出建议，报科长审核”前后是同一个“科长”，等于自己审自己。',
        '2:21 “局长的回避由局长决定”前后是同一个“局长”，等于自己审自己。',
      ],
    },
  },
});

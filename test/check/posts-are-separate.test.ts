import { postsAreSeparate } from '../../scripts/check/rules/posts-are-separate.ts';
import { department, supportingRule } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const table = (...rows: readonly string[]) =>
  department(
    `## 责任体系\n\n| 岗位 | 职责 | 监督岗位 | 代岗岗位 |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
  );

testRule(postsAreSeparate, {
  valid: {
    'duties that go together': table(
      '| 会计岗 | 审核票据，登记账簿，保管会计档案，不兼出纳 | 主任 | 文书岗 |',
      '| 出纳岗 | 保管现金，登记日记账，不兼管会计档案 | 主任 | 文书岗 |',
    ),
    'a list of what the cashier does not keep': table(
      '| 出纳岗 | 收付现金；不得兼管稽核、会计档案保管和债权债务账目登记 | 主任 | 文书岗 |',
    ),
    'whoever does not keep the books': table(
      '| 会计岗 | 记账 | 主任 | 出纳岗以外的人员 |',
      '| 出纳岗 | 付款 | 主任 | 会计岗以外的人员 |',
    ),
    'two holders of one post': table(
      '| 执法员 | 取证 | 执法组长 | 执法员（乙岗） |',
      '| 执法员（乙岗） | 协助 | 执法组长 | 执法员 |',
    ),
    'things in different hands': supportingRule(
      '名章与财务专用章应当分人保管，财务专用章由会计岗保管，名章由出纳岗保管。',
    ),
    'a key that nobody wants elsewhere': supportingRule(
      '财务专用章由会计岗保管，名章由出纳岗保管，两枚印章不得由同一人保管；保险柜钥匙由会计岗保管。',
    ),
    'goods that are stored apart': supportingRule('物品分开存放：食品由库管岗保管，药品也由库管岗保管。'),
    'things that may be in one hand': supportingRule(
      '局印由印章管理员保管，收发章由印章管理员保管，用印应当登记。',
    ),
    'one who watches another': table(
      '| 馆长 | 主持 | 副馆长 | 副馆长 |',
      '| 会计岗 | 记账 | 馆长 | 资产岗 |',
    ),
    'a rule that forbids it': supportingRule('出纳不得兼任会计，会计不能兼任出纳。'),
  },
  invalid: {
    'duties that the law keeps apart': {
      source: table(
        '| 会计岗 | 登记账簿，管理库存现金 | 主任 | 文书岗 |',
        '| 出纳岗 | 办理支付，兼管会计档案，登记收入、支出账 | 主任 | 文书岗 |',
      ),
      findings: [
        '9:14 “会计岗”的职责有“管理库存现金”，管钱和管账不能由一人兼任。',
        '10:14 “出纳岗”的职责有“兼管会计档案”，管钱和管账不能由一人兼任。',
        '10:21 “出纳岗”的职责有“登记收入、支出账”，管钱和管账不能由一人兼任。',
      ],
    },
    'the bookkeeper who keeps the cash, too': {
      source: table('| 会计岗 | 核算，编制报表，兼管现金出纳 | 主任 | 文书岗 |'),
      findings: ['9:17 “会计岗”的职责有“兼管现金出纳”，管钱和管账不能由一人兼任。'],
    },
    'seals to be kept apart that one post keeps': {
      source: supportingRule(
        '银行印鉴分开保管：单位公章由文书岗保管，负责人名章由文书岗保管。\n\n支票由出纳岗保管，票据由出纳岗保管，严禁由一人保管支票和票据。',
      ),
      findings: [
        '2:27 这里要求分开保管或者办理，“文书岗”却写了两次。',
        '4:13 这里要求分开保管或者办理，“出纳岗”却写了两次。',
      ],
    },
    'two things to be kept apart in one hand': {
      source: supportingRule('财务专用章由会计岗保管。名章与财务专用章应当分人保管，名章由会计岗保管。'),
      findings: ['2:31 这里要求分开保管或者办理，“会计岗”却写了两次。'],
    },
    'one of three keys in the same hand': {
      source: supportingRule('网银盾三级分置：制单由资金出纳持有，复核由资金会计持有，授权由资金出纳持有。'),
      findings: ['2:32 这里要求分开保管或者办理，“资金出纳”却写了两次。'],
    },
    'one who watches himself': {
      source: table('| 借阅岗 | 借阅 | 借阅岗 | 馆长 |'),
      findings: ['9:14 “借阅岗”的监督岗位还是“借阅岗”，自己监督自己。'],
    },
    'one who stands in for himself': {
      source: table('| 借阅岗 | 借阅 | 馆长 | 借阅岗 |'),
      findings: ['9:19 “借阅岗”由“借阅岗”代岗，自己给自己代岗。'],
    },
    ...Object.fromEntries(
      ['替代岗位', '离岗代替', '替补岗位', '备岗', 'B 岗'].map((title) => [
        `one who stands in for himself in a column ${title}`,
        {
          source: department(
            `## 责任体系\n\n| 岗位 | 职责 | 监督岗位 | ${title} |\n| --- | --- | --- | --- |\n| 借阅岗 | 借阅 | 馆长 | 借阅岗 |`,
          ),
          findings: ['9:19 “借阅岗”由“借阅岗”代岗，自己给自己代岗。'],
        },
      ]),
    ),
    'the cashier who stands in for the bookkeeper': {
      source: table('| 会计岗 | 记账 | 馆长 | 出纳岗 |'),
      findings: ['9:19 “会计岗”由“出纳岗”代岗，管钱和管账不能由一人兼任。'],
    },
    'a rule that puts both into one hand': {
      source: supportingRule('财务人员不足时，会计可兼任出纳。'),
      findings: ['2:9 “会计可兼任出纳”：管钱和管账不能由一人兼任。'],
    },
  },
});

import { checkerIsAnother } from '../../scripts/check/rules/checker-is-another.ts';
import { measureNamesAnother } from '../../scripts/check/rules/measure-names-another.ts';
import { postToldAgrees } from '../../scripts/check/rules/post-told-agrees.ts';
import { department, power } from '../support/office-files.ts';
import { testRule } from '../support/test-rule.ts';

const table = (...rows: readonly string[]) =>
  `## 办理程序\n\n| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |\n| --- | --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`;
const risk = (measure: string, post = '收件岗') =>
  `${table(`1 | 收件 | ${post} | 登记。 | 1日 | 2`, '2 | 归档 | 档案岗 | 立卷。 | 1日 | 结束')}\n\n## 风险与防范\n\n| 风险点 | 环节 | 等级 | 风险表现 | 防范措施 | 责任岗位 |\n| --- | --- | --- | --- | --- | --- |\n| 漏登 | 收件 | 低 | 少登一件 | ${measure} | 收件岗 |`;
const posts = department(
  '## 责任体系\n\n| 岗位 | 职责 |\n| --- | --- |\n| 局长 | 主持 |\n| 分管副局长 | 分管 |\n| 收件岗 | 收件 |',
);

testRule(checkerIsAnother, {
  valid: {
    'a head who decides': power(
      {},
      table('1 | 收件 | 收件岗 | 登记。 | 1日 | 2', '2 | 审批 | 局长 | 审批。 | 1日 | 结束'),
    ),
    'what is handed on for a decision': power(
      {},
      table('1 | 收件 | 收件岗 | 登记。 | 1日 | 2', '2 | 报送审批 | 收件岗 | 报县政府。 | 1日 | 结束'),
    ),
    'somebody else beside the buyer': power(
      {},
      table('1 | 采购 | 采购岗 | 询价。 | 1日 | 2', '2 | 验收 | 采购岗、保管岗 | 清点。 | 1日 | 结束'),
    ),
    'a check of the work of others': power(
      {},
      table('1 | 施工 | 养护岗 | 修补。 | 1日 | 2', '2 | 验收 | 质检岗 | 查看。 | 1日 | 结束'),
    ),
    'a review by the post that only took it in': power(
      {},
      table('1 | 收件 | 收件岗 | 登记。 | 1日 | 2', '2 | 复核 | 收件岗 | 对照原件。 | 1日 | 结束'),
    ),
    'a legal review by another post': power({}, '执法检查岗提出裁量意见，说明理由，由法规岗进行法制审核。'),
    'what was taken in and is then examined': power(
      {},
      table('1 | 收件 | 收件岗 | 登记。 | 1日 | 2', '2 | 审核 | 收件岗 | 核对。 | 1日 | 结束'),
    ),
    'a legal review by who looked into nothing': power(
      {},
      table('1 | 调查取证 | 稽查岗 | 询问。 | 1日 | 2', '2 | 法制审核 | 法规岗 | 审查。 | 1日 | 结束'),
    ),
  },
  invalid: {
    'a legal review in prose by the post that proposed it': {
      source: power({}, '执法检查岗提出裁量意见，说明理由，由执法检查岗进行法制审核。'),
      findings: ['9:18 “由执法检查岗进行法制审核”：前面承办这件事的也是“执法检查岗”，等于自己审自己。'],
    },
    'an examination and its review in one hand': {
      source: power(
        {},
        table('1 | 审查 | 收件岗 | 核对。 | 1日 | 2', '2 | 审核 | 收件岗 | 复看。 | 1日 | 结束'),
      ),
      findings: ['14:12 步骤2“审核”由“收件岗”办理，步骤1“审查”也是这个岗位办的，等于自己审自己。'],
    },
    'a legal review by who looked into it': {
      source: power(
        {},
        table('1 | 立案调查 | 稽查岗 | 询问。 | 1日 | 2', '2 | 法制审核 | 稽查岗 | 审查。 | 1日 | 结束'),
      ),
      findings: ['14:14 步骤2“法制审核”由“稽查岗”办理，步骤1“立案调查”也是这个岗位办的，等于自己审自己。'],
    },
    'a second look by who took the first': {
      source: power(
        {},
        table('1 | 初审 | 核算岗 | 核算。 | 1日 | 2', '2 | 复核 | 核算岗 | 再算。 | 1日 | 结束'),
      ),
      findings: ['14:12 步骤2“复核”由“核算岗”办理，步骤1“初审”也是这个岗位办的，等于自己审自己。'],
    },
    'an application that its receiver decides on': {
      source: power(
        {},
        table('1 | 收件 | 收件岗 | 登记。 | 1日 | 2', '2 | 用章签批 | 收件岗 | 签字。 | 1日 | 结束'),
      ),
      findings: ['14:14 步骤2“用章签批”由“收件岗”办理，步骤1“收件”也是这个岗位办的，等于自己审自己。'],
    },
    'goods that the buyer takes over': {
      source: power(
        {},
        table('1 | 实施采购 | 采购岗 | 询价。 | 1日 | 2', '2 | 验收入库 | 采购岗 | 清点。 | 1日 | 结束'),
      ),
      findings: ['14:14 步骤2“验收入库”由“采购岗”办理，步骤1“实施采购”也是这个岗位办的，等于自己审自己。'],
    },
  },
});

testRule(measureNamesAnother, {
  valid: {
    'another post': power({}, risk('由档案岗复核')),
    'two posts who check one another': power({}, risk('由收件岗复核', '收件岗、档案岗')),
  },
  invalid: {
    'the post itself': {
      source: power({}, risk('改动登记的，报收件岗自行批准')),
      findings: ['20:24 “收件”由“收件岗”办理，防范措施写“报收件岗自行批准”，等于自己管自己。'],
    },
  },
});

const told = (text: string) => ({
  ...power(
    { 监督: `{内部: ${text}}` },
    table('1 | 收件 | 收件岗 | 登记。 | 1日 | 2', '2 | 查封决定 | 局长 | 签发查封决定书。 | 1日 | 结束'),
  ),
  ...posts,
});

testRule(postToldAgrees, {
  valid: {
    'the same post': told('查封决定由局长签发'),
    'another matter': told('查封方案由分管副局长签发'),
    'a post of others': told('查封决定由县长签发'),
  },
  invalid: {
    'another post': {
      source: told('查封决定由分管副局长签发'),
      findings: ['7:14 这里说“查封决定由分管副局长签发”，“办理程序”表步骤2“查封决定”的承办岗位是“局长”。'],
    },
  },
});

import { expect, test } from 'vitest';
import { entryTexts } from '../../scripts/lib/entry-text.ts';
import type { Audience } from '../../scripts/model/edition.ts';
import { select } from '../../scripts/select/select.ts';
import { compileFiles } from '../support/compile-files.ts';
import { law, type OfficeFiles, power, supportingRule, unit } from '../support/office-files.ts';

const SECRET = '收发室/职权/01-办公室/02-密名事项.md';

const files: OfficeFiles = {
  ...unit(),
  ...law('中华人民共和国档案法'),
  ...law('中华人民共和国保守国家秘密法'),
  ...power(
    { 配套制度: '[值守制度, 办文制度]' },
    [
      '## 备注',
      '',
      '办理时参照[内部事项](02-密名事项.md)和 SFS-QT-900，SFS-QT-9001 另有规定，值守见《值守制度》。',
      '',
      ':::内部',
      '机要室钥匙由二人分管。[^1]',
      ':::',
      '',
      '[^1]: 备用钥匙在保险柜。',
    ].join('\n'),
  ),
  ...power(
    {
      编码: 'SFS-QT-900',
      依据: '《中华人民共和国保守国家秘密法》第十条',
      公开: '{范围: 不公开}',
      不公开理由: '{理由: 涉及国家秘密, 审查人: 主任}',
    },
    '## 备注\n\n密文一段。',
    SECRET,
  ),
  ...power(
    { 编码: 'SFS-QT-002', 公开: '{范围: 依申请, 形式: 书面, 时间: 即时}' },
    '## 备注\n\n依申请正文。',
    '收发室/职权/01-办公室/03-查档.md',
  ),
  ...supportingRule('第一条　值守安排。', { 公开: '{范围: 单位内部, 形式: 内网, 时间: 长期}' }, '值守制度'),
  ...supportingRule('第一条　办文要求。'),
};

async function edition<A extends Audience>(audience: A) {
  const compilation = await compileFiles(files);
  const [own] = compilation.units;
  if (!own) throw new Error('The unit is missing.');
  return select(compilation, own, audience, 0);
}

const textOf = (tree: unknown) => entryTexts(tree).join('\n');

test('the internal edition holds everything', async () => {
  const internal = await edition('internal');
  expect(internal.powers.map(({ name }) => name)).toEqual(['收文办理', '密名事项', '查档']);
  expect(internal.rules).toHaveLength(2);
  expect(textOf(internal.powers)).toContain('机要室钥匙由二人分管。');
  expect(internal.classified.map(({ name }) => name)).toEqual(['密名事项']);
});

test('the review edition has a row for what is classified, and internal passages', async () => {
  const review = await edition('review');
  expect(review.powers.map(({ name }) => name)).toEqual(['收文办理', '查档']);
  expect(review.classified).toEqual([
    { name: '密名事项', category: '内部管理', reason: '涉及国家秘密', basis: '', reviewer: '主任' },
  ]);
  expect(textOf(review.powers)).toContain('机要室钥匙由二人分管。');
  expect(textOf(review.powers)).not.toContain('密文一段');
});

test('the public edition has neither names nor texts of what is withheld', async () => {
  const published = await edition('public');
  expect(published.powers.map(({ name }) => name)).toEqual(['收文办理']);
  expect(published.listed.map(({ name, code }) => `${code} ${name}`)).toEqual(['SFS-QT-002 查档']);
  expect(published.rules.map(({ name }) => name)).toEqual(['办文制度']);
  const text = textOf([published.powers, published.rules, published.departments, published.unit]);
  for (const secret of ['密名事项', '密文', '钥匙', '依申请正文', '内部事项', '值守制度', '值守安排']) {
    expect(text).not.toContain(secret);
  }
  expect(published.powers[0]?.body.footnotes.size).toBe(0);
});

test('pointers to what is withheld become neutral text, and longer codes stay', async () => {
  const published = await edition('public');
  const text = entryTexts(published.powers[0]?.remarks).join('');
  expect(text).toContain('办理时参照有关规定和 有关规定，SFS-QT-9001 另有规定，值守见有关规定。');
  expect(published.powers[0]?.supportingRules).toEqual(['有关规定', '办文制度']);
});

test('an office publishes a rule of its own that another withholds under the same name', async () => {
  const compilation = await compileFiles({
    ...files,
    ...unit({}, '', '档案室'),
    '档案室/制度/01-值守制度.md': '第一条　按照《值守制度》轮值。\n',
  });
  const publishing = compilation.units.find(({ folder }) => folder === '档案室');
  if (!publishing) throw new Error('The unit is missing.');
  const [rule] = select(compilation, publishing, 'public', 0).rules;
  expect(rule?.name).toBe('值守制度');
  expect(textOf(rule?.body)).toContain('按照《值守制度》轮值');
});

test('a law that only a withheld power cites is withheld, and what is left out is counted by class', async () => {
  const published = await edition('public');
  expect(published.laws.map(({ name }) => name)).toEqual(['中华人民共和国档案法']);
  expect(published.withheld).toEqual([
    { reasonClass: '涉及国家秘密', count: 1 },
    { reasonClass: '单位内部制度', count: 1 },
  ]);
});

import { expect, test } from 'vitest';
import { compose } from '../../scripts/compose/compose.ts';
import { plainSpans } from '../../scripts/lib/plain-spans.ts';
import type { Block } from '../../scripts/model/block.ts';
import type { Chapter } from '../../scripts/model/booklet.ts';
import { select } from '../../scripts/select/select.ts';
import { compileFiles } from '../support/compile-files.ts';
import {
  assessment,
  department,
  type OfficeFiles,
  power,
  supportingRule,
  unit,
} from '../support/office-files.ts';

async function booklet(files: OfficeFiles) {
  const compilation = await compileFiles({ ...unit(), ...files });
  const [own] = compilation.units;
  if (!own) throw new Error('The unit is missing.');
  return compose(select(compilation, own, 'internal', 0));
}

async function ruleBlocks(body: string): Promise<readonly Block[]> {
  const { chapters } = await booklet(supportingRule(body));
  const rule = chapters[0]?.children[0];
  if (!rule || !('title' in rule)) throw new Error('The rule is missing.');
  return rule.children.filter((child): child is Block => !('title' in child));
}

test('parts are numbered in sequence when one of them is empty', async () => {
  const { chapters } = await booklet({ ...power(), ...assessment({}, '第一条　考核。') });
  const labels = chapters.flatMap((chapter) =>
    chapter.type === 'part' ? [`${chapter.label} ${chapter.title}`] : [],
  );
  expect(labels).toEqual(['第一部分 行政职权、责任体系和权力运行依据', '第二部分 考核评价体系']);
});

test('a colon behind the number of an article stays with it', async () => {
  expect(await ruleBlocks('第一条：办理下列事项。')).toMatchObject([
    { role: 'article', marker: '第一条：', spans: [{ text: '办理下列事项。' }] },
  ]);
});

test('typed numbers choose the face of their line by GB/T 9704', async () => {
  const blocks = await ruleBlocks(
    '一、总体要求\n（一）受理登记。收到来件当日登记，逐件编号。\n1.核对份数，查看附件是否齐全；',
  );
  expect(blocks).toMatchObject([
    { type: 'heading', depth: 1, style: 'numbered' },
    { type: 'paragraph', marker: '（一）', face: 'kai', lead: [{ text: '受理登记。' }] },
    { type: 'paragraph', marker: '1.', role: 'numbered' },
  ]);
});

test('below articles bracketed numbers count items and are no titles', async () => {
  const blocks = await ruleBlocks('第一章　总则\n第一条　办理下列事项：\n（一）登记。逐件编号。');
  expect(blocks).toMatchObject([
    { type: 'heading', style: 'chapter', spans: [{ text: '第一章　总则' }] },
    { type: 'paragraph', role: 'article', marker: '第一条', face: 'hei' },
    { type: 'paragraph', role: 'numbered', marker: '（一）' },
  ]);
  expect(blocks[2]).not.toHaveProperty('lead');
});

test('legal bases are printed by rank of law, in the record and in the catalogue', async () => {
  const { catalogue } = await booklet({
    ...power({ 依据: '[《信访工作条例》第三条, 《中华人民共和国档案法》第十条]' }),
    '法规/中华人民共和国档案法.md': '---\n层级: 法律\n---\n',
    '法规/信访工作条例.md': '---\n层级: 党内法规\n---\n',
  });
  expect(catalogue[0]?.facts?.legalBases.map(({ text }) => text)).toEqual([
    '《中华人民共和国档案法》第十条',
    '《信访工作条例》第三条',
  ]);
});

test('the share that a promise saves is printed where limits can be compared', async () => {
  const { catalogue } = await booklet({
    ...power({ 法定时限: '30个工作日', 承诺时限: '20个工作日' }),
    ...power(
      { 编码: 'SFS-QT-002', 法定时限: '3个月', 承诺时限: '20个工作日' },
      '',
      '收发室/职权/01-办公室/02-查档.md',
    ),
  });
  expect(catalogue.map(({ facts }) => facts?.limitSaved)).toEqual(['缩短33%', undefined]);
});

test('a power leads to the rules that govern it, assessment rules among them', async () => {
  const { catalogue } = await booklet({
    ...power({ 配套制度: '[办文制度, 考核办法]' }),
    ...supportingRule('第一条　办文。'),
    ...assessment({}, '第一条　考核。'),
  });
  const rules = catalogue.flatMap(({ facts }) => facts?.rules ?? []);
  expect(rules.map(({ name, id }) => [name, id === undefined])).toEqual([
    ['办文制度', false],
    ['考核办法', false],
  ]);
});

test('statistics add up by department and category', async () => {
  const { statistics } = await booklet({
    ...department(),
    ...power(),
    ...power({ 编码: 'SFS-QT-002', 类别: '行政检查' }, '', '收发室/职权/02-业务科/01-检查.md'),
  });
  expect(statistics).toEqual({
    categories: ['行政检查', '内部管理'],
    rows: [
      { department: '办公室', counts: [0, 1], total: 1 },
      { department: '业务科', counts: [1, 0], total: 1 },
    ],
    totals: [1, 1],
    total: 2,
  });
});

test('a cross reference names its chapter, another unit by name', async () => {
  const { chapters } = await booklet({
    ...unit({}, '', '监察室'),
    ...power(
      {},
      '## 备注\n\n见[办文要求](../../制度/01-办文制度.md)和[登记](../../../监察室/制度/01-登记制度.md)。',
    ),
    ...supportingRule('第一条　办文。'),
    '监察室/制度/01-登记制度.md': '第一条　登记。',
  });
  const find = (nodes: readonly (Chapter | Block)[]): readonly string[] =>
    nodes.flatMap((node) => {
      if ('title' in node) return find(node.children);
      return node.type === 'paragraph' ? [plainSpans(node.spans)] : [];
    });
  expect(find(chapters)).toContain('见办文要求和登记（示范县监察室）。');
});

test('a cited paragraph of a registered article is quoted alone', async () => {
  const { chapters } = await booklet({
    ...power({ 依据: '《中华人民共和国档案法》第十条第二款' }),
    '法规/中华人民共和国档案法.md':
      '---\n层级: 法律\n---\n\n## 第十条\n\n第一款文字。\n\n第二款文字：\n\n（一）第一项；\n\n第三款文字。\n',
  });
  expect(JSON.stringify(chapters)).toContain('第十条第二款：“第二款文字：');
  expect(JSON.stringify(chapters)).toContain('（一）第一项；”');
  expect(JSON.stringify(chapters)).not.toMatch(/第[一三]款文字/);
});

test('registered short names and document numbers are recognised without book marks', async () => {
  const { laws } = await booklet({
    ...power({ 依据: '档案法第十条' }, '## 备注\n\n按照国务院令第513号办理。'),
    '法规/中华人民共和国档案法.md': '---\n层级: 法律\n简称: [档案法]\n---\n',
    '法规/信息公开条例.md': '---\n层级: 行政法规\n文号: 国务院令第513号\n---\n',
  });
  expect(laws.map(({ title, citedBy }) => [title, citedBy.map((use) => use.articles)])).toEqual([
    ['中华人民共和国档案法', ['第十条']],
    ['信息公开条例', ['']],
  ]);
});

import { expect, test } from 'vitest';
import { compose } from '../../scripts/compose/compose.ts';
import { findNodes } from '../../scripts/lib/find-nodes.ts';
import { plainSpans } from '../../scripts/lib/plain-spans.ts';
import type { TableBlock } from '../../scripts/model/block.ts';
import { select } from '../../scripts/select/select.ts';
import { squeeze, treeText } from '../contract/printed-text.ts';
import { compileFiles } from '../support/compile-files.ts';
import { department, type OfficeFiles, power, supportingRule, unit } from '../support/office-files.ts';

/** What the internal book of 收发室 says, without white space. */
async function printed(files: OfficeFiles): Promise<string> {
  const compilation = await compileFiles({ ...unit(), ...files });
  const [own] = compilation.units;
  if (!own) throw new Error('The unit is missing.');
  return squeeze(treeText(compose(select(compilation, own, 'internal', 0)).chapters));
}

const CHART = '```mermaid\nflowchart TD\n    a([开始]) --> cb[承办<br>文书岗] --> z([结束])\n```';

test('text before the first heading is printed', async () => {
  expect(
    await printed({ ...department('科室的开头。'), ...power({}, '职权的开头。\n\n## 备注\n\n结尾。') }),
  ).toMatch(/科室的开头。.*职权的开头。.*结尾。/);
});

test('text around a table or a chart keeps its place', async () => {
  const steps = '| 步骤 | 环节 |\n| --- | --- |\n| 1 | 承办 |';
  const body = `## 办理程序\n\n表前的话。\n\n${steps}\n\n表后的话。\n\n## 流程图\n\n图前的话。\n\n${CHART}\n\n图后的话。`;
  const text = await printed(power({}, body));
  expect(text).toMatch(/图前的话。.*收文办理流程图.*图后的话。/);
  expect(text).toMatch(/表前的话。.*承办.*表后的话。/);
});

test('a risk names its step by what the reader sees on the chart', async () => {
  const risks = '| 风险点 | 环节 | 防范措施 |\n| --- | --- | --- |\n| 拖延 | cb | 催办 |';
  const text = await printed(power({}, `## 流程图\n\n${CHART}\n\n## 风险与防范\n\n${risks}`));
  expect(text).toContain('拖延承办未定级');
});

test('columns that the form does not have are printed after its own', async () => {
  const steps = '| 步骤 | 材料 | 环节 |\n| --- | --- | --- |\n| 1 | 介绍信 | 承办 |';
  const risks = '| 依据 | 风险点 | 防范措施 |\n| --- | --- | --- |\n| 章程 | 拖延 | 催办 |';
  const text = await printed(power({}, `## 办理程序\n\n${steps}\n\n## 风险与防范\n\n${risks}`));
  expect(text).toContain('下一步材料1承办———结束介绍信');
  expect(text).toContain('责任岗位依据①拖延—未定级—催办—章程');
});

test('links and footnotes in the cells of a form are kept', async () => {
  const steps =
    '| 步骤 | 环节 | 办理内容 |\n| --- | --- | --- |\n| 1 | 承办 | 依照[办文制度](../../制度/01-办文制度.md)办理[^1] |';
  const body = `## 办理程序\n\n${steps}\n\n[^1]: 脚注的话。`;
  const text = await printed({ ...power({}, body), ...supportingRule('第一条　办文。') });
  expect(text).toContain('依照办文制度办理脚注的话。');
});

test('a heading that repeats the title is not printed twice', async () => {
  const text = await printed({ ...unit({}, '# 编制说明\n\n本册由办公室编制。'), ...power() });
  expect(text.split('编制说明')).toHaveLength(2);
  expect(await printed(supportingRule('# 办文制度\n\n第一条　办文。'))).toContain(
    '第一部分办文制度第一条办文。',
  );
});

test('a classified rule is marked in the internal edition', async () => {
  const fields = { 公开: '{范围: 不公开}', 不公开理由: '{理由: 属于国家秘密, 审查人: 办公室主任}' };
  expect(await printed(supportingRule('第一条　机要。', fields))).toContain(
    '【不公开】理由：属于国家秘密保密审查人：办公室主任第一条',
  );
});

test('rows of a record, of steps and of risks lead back to where they were written', async () => {
  const steps = '| 步骤 | 环节 |\n| --- | --- |\n| 1 | 承办 |';
  const risks = '| 风险点 | 防范措施 |\n| --- | --- |\n| 拖延 | 催办 |';
  const files = power({}, `## 办理程序\n\n${steps}\n\n## 风险与防范\n\n${risks}`);
  const compilation = await compileFiles({ ...unit(), ...files });
  const [own] = compilation.units;
  if (!own) throw new Error('The unit is missing.');
  const tables = findNodes<TableBlock>(compose(select(compilation, own, 'internal', 0)).chapters, 'table');
  const places = tables
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells, source }) => {
      const label = cells
        .slice(0, 2)
        .map((cell) => plainSpans(cell.paragraphs.flat()))
        .join(' ');
      return source ? [`${source.line} ${label}`] : [];
    });
  const source = Object.values(files)[0]?.split('\n') ?? [];
  const line = (text: string) => source.findIndex((each) => each.includes(text)) + 1;
  expect(places).toContain(`${line('编码: ')} 职权编码 SFS-QT-001`);
  expect(places).toContain(`${line('责任岗位: ')} 责任岗位 文书岗`);
  expect(places).toContain(`${line('| 承办 |')} 1 承办`);
  expect(places).toContain(`${line('| 拖延 |')} ① 拖延`);
});

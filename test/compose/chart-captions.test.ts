import { expect, test } from 'vitest';
import { compose } from '../../scripts/compose/compose.ts';
import { select } from '../../scripts/select/select.ts';
import { compileFiles } from '../support/compile-files.ts';
import { department, type OfficeFiles, power, unit } from '../support/office-files.ts';

const CHART = 'flowchart TD\n  a([开始]) --> b[承办] --> z([结束])\n';

const SEQUENCE = 'sequenceDiagram\n  甲->>乙: 会签\n';

/** The captions of the charts of 收文办理, whose files lie under diagrams/. */
async function captions(charts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const files: OfficeFiles = Object.fromEntries(
    Object.entries(charts).map(([name, code]) => [`diagrams/收发室/${name}.mmd`, code]),
  );
  const names = Object.keys(charts).map((name) => `${name}.mmd`);
  const compilation = await compileFiles({
    ...unit(),
    ...department(),
    ...power({ 流程图: `[${names.join(', ')}]` }),
    ...files,
  });
  const [own] = compilation.units;
  if (!own) throw new Error('The unit is missing.');
  return compose(select(compilation, own, 'internal', 0)).figures.map(({ caption }) => caption);
}

test('one chart is named after its power, whatever its file is called', async () => {
  expect(await captions({ 'tu-1': CHART })).toEqual(['收文办理流程图']);
  expect(await captions({ '2026新版（定稿）': CHART })).toEqual(['收文办理流程图']);
});

test('a chart keeps the title that it gives itself', async () => {
  expect(await captions({ 'tu-1': `---\ntitle: 急件收文\n---\n${CHART}` })).toEqual(['急件收文流程图']);
  expect(await captions({ 'tu-1': CHART.replace('\n', '\n  accTitle: 密件收文流程图\n') })).toEqual([
    '密件收文流程图',
  ]);
});

test('several charts are told apart by the names of their files, or by number', async () => {
  expect(await captions({ '01-急件办理': CHART, 'tu-2': CHART })).toEqual([
    '急件办理流程图',
    '收文办理流程图（2）',
  ]);
});

test('every chart of several is said in a table of its own', async () => {
  const files = { 急件办理: CHART, 平件办理: CHART.replace('承办', '分送') };
  const compilation = await compileFiles({
    ...unit(),
    ...department(),
    ...power({ 流程图: `[${Object.keys(files).map((name) => `${name}.mmd`)}]` }),
    ...Object.fromEntries(Object.entries(files).map(([name, code]) => [`diagrams/收发室/${name}.mmd`, code])),
  });
  const [own] = compilation.units;
  if (!own) throw new Error('The unit is missing.');
  const text = JSON.stringify(compose(select(compilation, own, 'internal', 0)).chapters);
  for (const words of ['急件办理程序', '平件办理程序', '分送']) expect(text).toContain(`"${words}"`);
});

test('a diagram of another section is named after the heading above it, or after the power', async () => {
  const body = `## 工作安排\n\n### 会签时序\n\n\`\`\`mermaid\n${SEQUENCE}\`\`\`\n\n另附：\n\n\`\`\`mermaid\n${SEQUENCE}\`\`\``;
  const compilation = await compileFiles({ ...unit(), ...department(), ...power({}, body) });
  const [own] = compilation.units;
  const figures = own ? compose(select(compilation, own, 'internal', 0)).figures : [];
  expect(figures.map(({ caption }) => caption)).toEqual(['会签时序示意图', '收文办理示意图']);
});

import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, SilencedDiagnostic } from '../../scripts/model/diagnostic.ts';
import { codeFrame } from '../../scripts/report/code-frame.ts';
import { formatHtml } from '../../scripts/report/format-html.ts';
import { formatJson } from '../../scripts/report/format-json.ts';
import { formatSarif } from '../../scripts/report/format-sarif.ts';
import { formatText } from '../../scripts/report/format-text.ts';

const file = '收发室/职权/01-办公室/01-收文办理.md';
const source = '---\n名称: 收文办理\n承诺时限: 20个工作日\n---\n';

const tooLong: Diagnostic = {
  ruleId: 'promised-limit-within-statutory',
  severity: 'error',
  place: { file, line: 3, column: 7 },
  length: 6,
  message: '承诺时限 20个工作日超过法定时限 15个工作日。',
  hint: '请把“承诺时限”改为不超过 15个工作日。',
};
const odd: Diagnostic = {
  ruleId: 'no-placeholder',
  severity: 'warning',
  place: { file: 'diagrams/收发室/收文办理.mmd', line: 1, column: 1 },
  message: '节点文字“<b>待补充</b>”还没有写完。',
  hint: '请补充。',
};
const silenced: SilencedDiagnostic = { ...odd, ruleId: 'power-not-right', reason: '引用原文' };
const findings = { diagnostics: [tooLong, odd], silenced: [silenced] };
const sources = new Map([[file, source]]);

describe('the frame', () => {
  test('puts the caret under a wide character', () => {
    const [line = '', caret = ''] = codeFrame(source, tooLong) ?? [];
    const before = line.slice(0, line.indexOf('20个'));
    expect(stringWidth(caret.slice(0, caret.indexOf('^')))).toBe(stringWidth(before));
    expect(caret.trim()).toBe(`│ ${' '.repeat(10)}^${'~'.repeat(stringWidth('20个工作日'.slice(0, 6)) - 1)}`);
  });

  test('cuts a long line around the finding', () => {
    const long = `${'前'.repeat(200)}错误${'后'.repeat(200)}`;
    const [line = ''] =
      codeFrame(long, { ...tooLong, place: { file, line: 1, column: 201 }, length: 2 }) ?? [];
    expect(line).toMatch(/…前+错误后+…$/);
    expect(stringWidth(line)).toBeLessThan(112);
  });

  test('stands behind the last character when the line is too short for the column', () => {
    const [line = '', caret = ''] =
      codeFrame('短', { ...tooLong, place: { file, line: 1, column: 9 } }) ?? [];
    expect(stringWidth(caret.slice(0, caret.indexOf('^')))).toBe(stringWidth(line));
  });

  test('is left out where the source is not known', () => {
    expect(codeFrame(undefined, tooLong)).toBeUndefined();
    expect(codeFrame('一行', tooLong)).toBeUndefined();
  });
});

describe('text', () => {
  test('shows place, source line, remedy and page', () => {
    const text = formatText(findings, sources);
    expect(text).toContain(`错误  ${file}:3:7`);
    expect(text).toContain('   3 │ 承诺时限: 20个工作日');
    expect(text).toContain('  办法：请把“承诺时限”改为不超过 15个工作日。');
    expect(text).toContain('（scripts/check/rules/promised-limit-within-statutory.md）');
    expect(text).toContain('检查完毕：错误 1 处，警告 1 处，提示 0 处。另有 1 处已按内容中的说明不再提示。');
  });

  test('is coloured only when asked', () => {
    expect(formatText(findings, sources)).not.toContain('\u001B');
    expect(formatText(findings, sources, { colour: true })).toContain('\u001B[31m错误');
  });

  test('says so when there is nothing to say', () => {
    expect(formatText({ diagnostics: [], silenced: [] }, new Map())).toBe('检查完毕，没有发现问题。\n');
  });
});

test('JSON has the form that DESIGN.md promises', () => {
  expect(JSON.parse(formatJson(findings))).toEqual({
    version: 1,
    findings: [
      {
        ruleId: 'promised-limit-within-statutory',
        severity: 'error',
        file,
        line: 3,
        column: 7,
        message: tooLong.message,
        hint: tooLong.hint,
      },
      expect.objectContaining({ file: 'diagrams/收发室/收文办理.mmd', line: 1, column: 1 }),
    ],
    silenced: [expect.objectContaining({ ruleId: 'power-not-right', reason: '引用原文' })],
    counts: { error: 1, warning: 1, notice: 0 },
  });
});

test('SARIF marks what is silenced and points each result at its rule', () => {
  const { version, runs } = JSON.parse(formatSarif(findings));
  expect(version).toBe('2.1.0');
  const [{ tool, results }] = runs;
  for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  expect(results[0].level).toBe('error');
  expect(results[0].locations[0].physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 7,
    endColumn: 13,
  });
  expect(results[2].suppressions).toEqual([{ kind: 'inSource', justification: '引用原文' }]);
});

describe('the report page', () => {
  const html = formatHtml(findings, sources, {
    completeness: [
      {
        unit: '收发室',
        department: '办公室',
        power: '收文办理',
        path: file,
        filled: 12,
        total: 14,
        missing: ['监督', '收费'],
      },
    ],
  });

  test('groups by unit and department, and lists what is silenced and missing', () => {
    expect(html).toContain(
      '<td><a href="#unit-收发室">收发室</a></td><td>办公室</td><td>1</td><td>0</td><td>0</td>',
    );
    expect(html).toContain(
      '<td><a href="#unit-收发室">收发室</a></td><td>流程图</td><td>0</td><td>1</td><td>0</td>',
    );
    expect(html).toContain('<td>12/14</td><td>85%</td><td>监督、收费</td>');
    expect(html).toContain('<td>引用原文</td>');
  });

  test('follows the booklet: the unit, its departments by number, rules, assessments, loose charts', () => {
    const at = (path: string): Diagnostic => ({ ...odd, place: { file: path, line: 1, column: 1 } });
    const { diagnostics } = findings;
    const parts = [
      '制度/01-办文.md',
      '考核/01-考核.md',
      '职权/10-财务科/科室.md',
      '职权/2-业务科/科室.md',
      '单位.md',
    ];
    const shared = ['汇编.md', '法规/档案法.md'].map(at);
    const all = [...diagnostics, ...shared, ...parts.map((part) => at(`收发室/${part}`))];
    const headings = formatHtml({ diagnostics: all, silenced: [] }, sources).match(/(?<=<h3>)[^<]+/g);
    expect(headings).toEqual('汇编 法规 单位 办公室 业务科 财务科 制度 考核 流程图'.split(' '));
  });

  test('gives the completeness of each power and the average of each department', () => {
    expect(html).toContain('<td>收发室</td><td>办公室</td><td>1</td><td>0</td><td>85%</td>');
    expect(html).toContain('<td>收文办理</td><td>12/14</td><td>85%</td>');
  });

  test('compares with the edition that was approved last', () => {
    const [finding] = findings.diagnostics;
    const before = { diagnostics: finding ? [finding] : [], completeness: [] };
    const page = formatHtml(findings, sources, {
      trends: [
        {
          unit: '收发室',
          edition: '2025年版',
          approvedOn: '2025-11-20',
          before,
          now: { diagnostics: findings.diagnostics, completeness: [] },
        },
      ],
    });
    expect(page).toContain('<td>2025年版（2025-11-20审定）</td><td>1</td><td>0 → 1</td><td>0</td>');
    expect(page).toContain('<td>1 / 0</td>');
  });

  test('holds the page of each rule that found something, and leads to it', () => {
    const ruleId = 'no-placeholder';
    const pages = new Map([[ruleId, `# ${ruleId}\n\n**要求**：写对。\n\n## 反例\n\n\`\`\`\n<错>\n\`\`\`\n`]]);
    const page = formatHtml(findings, sources, { pages });
    expect(page).toContain(`<a href="#rule-${ruleId}">`);
    expect(page).toContain(`<section id="rule-${ruleId}">`);
    expect(page).toContain('<strong>要求</strong>：写对。');
    expect(page).toContain('<pre>&lt;错&gt;</pre>');
  });

  test('says that public editions wait only where there are errors to mend', () => {
    expect(html).toContain('有错误的单位不会生成公开版');
    expect(formatHtml({ diagnostics: [odd], silenced: [] }, sources)).not.toContain('不会生成公开版');
  });

  test('runs nothing, asks nothing of other hosts and escapes the content', () => {
    expect(html).not.toMatch(/<script|<link|src=|https?:|<b>待补充/);
    expect(html).toContain('&lt;b&gt;待补充&lt;/b&gt;');
  });
});

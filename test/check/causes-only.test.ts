import { describe, expect, test } from 'vitest';
import { causesOnly } from '../../scripts/check/causes-only.ts';
import { check } from '../../scripts/check/check.ts';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import { compileFiles } from '../support/compile-files.ts';
import { department, type OfficeFiles, power, supportingRule, unit } from '../support/office-files.ts';

const finding = (ruleId: string, column: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId,
  severity: 'warning',
  place: { file: '收发室/制度/01-办文制度.md', line: 5, column },
  message: '有一处不对。',
  hint: '请改正。',
  ...more,
});

const told = (diagnostics: readonly Diagnostic[], earlier: readonly Diagnostic[] = []) =>
  causesOnly(diagnostics, { of: new Map(), earlier }).map(({ ruleId }) => ruleId);

describe('one defect is told once', () => {
  test('a slip of the pen in the name of a post is an unknown post', () => {
    const post = finding('post-is-known', 8, { length: 5 });
    expect(told([post, finding('words-are-spelt-right', 9, { length: 2 })])).toEqual(['post-is-known']);
  });

  test('two findings on one line at different words both stay', () => {
    const post = finding('post-is-known', 8, { length: 5 });
    expect(told([post, finding('words-are-spelt-right', 20, { length: 2 })])).toHaveLength(2);
  });

  test('what an earlier stage found explains, too', () => {
    const number = finding('duty-number-is-unique', 1, { length: 3 });
    expect(told([finding('numbering-is-continuous', 1, { length: 3 })], [number])).toEqual([]);
  });

  test('a notice explains what it tells more exactly, and nothing that only rests on its place', () => {
    const law = finding('law-is-registered', 8, { length: 12, severity: 'notice' });
    const slip = finding('common-typos', 9, { length: 2, severity: 'error' });
    expect(told([law, slip])).toEqual(['law-is-registered']);
    const other = finding('second', 30);
    expect(causesOnly([law, other], { of: new Map([[other, [law]]]), earlier: [] })).toHaveLength(2);
  });

  test('of two that rest on each other one is told', () => {
    const [a, b] = [finding('first', 1), finding('second', 9)];
    const of = new Map([
      [a, [b]],
      [b, [a]],
    ]);
    expect(causesOnly([a, b], { of, earlier: [] })).toHaveLength(1);
  });

  test('what is left out explains nothing itself', () => {
    const [first, second, third] = [finding('first', 1), finding('second', 9), finding('third', 20)];
    const of = new Map([
      [second, [first]],
      [third, [second]],
    ]);
    const kept = causesOnly([first, second, third], { of, earlier: [] });
    expect(kept.map(({ ruleId }) => ruleId)).toEqual(['first', 'third']);
  });

  test('the cause of an error is an error', () => {
    const [cause, error] = [finding('first', 1), finding('second', 9, { severity: 'error' })];
    const [kept, ...others] = causesOnly([cause, error], { of: new Map([[error, [cause]]]), earlier: [] });
    expect(kept).toMatchObject({ ruleId: 'first', severity: 'error' });
    expect(others).toEqual([]);
  });
});

describe('in a booklet', () => {
  const STRUCTURE = new Set(['contents-match', 'numbering-is-continuous', 'numbering-levels-nest']);
  const findingsIn = async (files: OfficeFiles) => check(await compileFiles(files)).diagnostics;
  const named = unit({}, '本册收录收文办理一项职权。');
  const hidden = (category: string) =>
    power({ 类别: category, 公开: '{范围: 单位内部, 形式: [内部网], 时间: 长期}' });

  test('a name that only a wrong scope withholds is told at the scope', async () => {
    const findings = await findingsIn({ ...named, ...hidden('公共服务') });
    const ids = findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain('outward-power-is-public');
    expect(ids).not.toContain('withheld-name-not-repeated');
    expect(findings.find(({ ruleId }) => ruleId === 'outward-power-is-public')?.severity).toBe('error');
  });

  test('a step that no arrow leads on from is told at its node, not at the table, too', async () => {
    const chart =
      '## 流程图\n\n```mermaid\nflowchart TD\n  S([开始]) --> A[收件]\n  A --> B[审核]\n  C[送达] --> E([结束])\n```';
    const table =
      '## 办理程序\n\n| 步骤 | 环节 | 下一步 |\n| --- | --- | --- |\n| 1 | 收件 | 2 |\n| 2 | 审核 | 3 |\n| 3 | 送达 | 结束 |';
    const ids = (await findingsIn(power({}, `${chart}\n\n${table}`))).map(({ ruleId }) => ruleId);
    expect(ids).toContain('flowchart-nodes-connected');
    expect(ids).not.toContain('flowchart-matches-steps');
  });

  test('the open end of a paragraph that is broken off', async () => {
    const text = '第五条　转移避险坚持“宁可十防九空”，\n\n做到应转尽转、应转早转。';
    const ids = (await findingsIn(supportingRule(text))).map(({ ruleId }) => ruleId);
    expect(ids).toContain('paragraph-not-broken');
    expect(ids).not.toContain('punctuation-is-chinese');
  });

  test('a day of 施行 in the text that only the record contradicts', async () => {
    const files = supportingRule('第一条　本制度自2026年3月1日起施行。', {
      通过日期: '2026-02-11',
      施行日期: '2024-03-01',
    });
    const ids = (await findingsIn(files)).map(({ ruleId }) => ruleId);
    expect(ids).toContain('date-range-nests');
    expect(ids).not.toContain('effective-date-agrees');
  });

  test('a chapter that the contents lack is no gap in their numbers', async () => {
    const rule = supportingRule(
      '目录\n\n一、怎么领\n\n二、怎么用\n\n四、怎么还\n\n一、怎么领\n\n登记。\n\n二、怎么用\n\n爱护。\n\n三、怎么修\n\n报修。\n\n四、怎么还\n\n清点。',
    );
    const ids = (await findingsIn(rule)).map(({ ruleId }) => ruleId);
    expect(ids.filter((id) => STRUCTURE.has(id))).toEqual(['contents-match']);
  });

  test('a list that goes on behind an inner list with the numbers of the titles is whole', async () => {
    const rule = supportingRule(
      '一、怎么管\n\n（一）专人管理。\n\n二、怎么存\n\n（一）分类存放。\n\n（二）记录：\n\n一、温度；\n\n二、湿度。\n\n（三）定期清点。\n\n三、怎么借\n\n登记。',
    );
    const ids = (await findingsIn(rule)).map(({ ruleId }) => ruleId);
    expect(ids.filter((id) => STRUCTURE.has(id))).toEqual(['numbering-is-continuous']);
  });

  test('a name that is rightly withheld is told where it stands', async () => {
    const ids = (await findingsIn({ ...named, ...hidden('内部管理') })).map(({ ruleId }) => ruleId);
    expect(ids).toContain('withheld-name-not-repeated');
  });

  test('a basis that names no law is told once', async () => {
    const files = { ...department(), ...power({ 依据: '[国家有关规定]' }), ...supportingRule('办文从速。') };
    const ids = (await findingsIn(files)).map(({ ruleId }) => ruleId);
    expect(ids).toContain('law-basis-not-vague');
    expect(ids).not.toContain('power-has-legal-basis');
  });
});

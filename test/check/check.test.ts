import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applySuppressions } from '../../scripts/check/apply-suppressions.ts';
import { check } from '../../scripts/check/check.ts';
import { rules } from '../../scripts/check/index.ts';
import { RULE_SUMMARIES } from '../../scripts/check/rule-summaries.ts';
import { addWorkingDays } from '../../scripts/check/times/working-days.ts';
import { rulePage } from '../../scripts/report/findings.ts';
import { compileFiles } from '../support/compile-files.ts';
import { type OfficeFiles, POWER_PATH, power, unit } from '../support/office-files.ts';

const idsIn = async (files: OfficeFiles) => {
  const { diagnostics, silenced } = check(await compileFiles(files));
  return {
    found: diagnostics.map(({ ruleId }) => ruleId),
    silenced: silenced.map(({ ruleId, reason }) => `${ruleId} ${reason}`),
  };
};

describe('suppressions', () => {
  const text = (comment: string) =>
    power({}, `第一段规范权利运行。\n\n${comment}\n\n第二段规范权利运行。\n\n第三段。`);

  test('silence one rule in the block that follows, and keep its reason', async () => {
    const { found, silenced } = await idsIn(text('<!-- 检查-忽略 power-not-right 引用原文 -->'));
    expect(found.filter((id) => id === 'power-not-right')).toHaveLength(1);
    expect(silenced).toEqual(['power-not-right 引用原文']);
  });

  test('silence a whole file when they stand before any text', async () => {
    const body = '<!-- 检查-忽略 power-not-right 引用原文 -->\n\n规范权利运行。\n\n公布权利清单。';
    const { found, silenced } = await idsIn(power({}, body));
    expect(found).not.toContain('power-not-right');
    expect(silenced).toHaveLength(2);
  });

  test('cannot silence what guards a secret', async () => {
    const files = power(
      { 公开: '{范围: 不公开}' },
      '<!-- 检查-忽略 classified-has-reason 不便说明 -->\n\n内容。',
    );
    const { found, silenced } = await idsIn(files);
    expect(found).toContain('classified-has-reason');
    expect(found).toContain('suppression-names-rule');
    expect(silenced).toEqual([]);
  });

  test('tell of a rule that does not exist', async () => {
    const { diagnostics } = check(
      await compileFiles(power({}, '<!-- 检查-忽略 power-not-rigth 引用原文 -->\n\n内容。')),
    );
    const [finding] = diagnostics.filter(({ ruleId }) => ruleId === 'suppression-names-rule');
    expect(finding?.hint).toContain('是不是“power-not-right”');
  });

  test('work on findings of other stages', async () => {
    const { powers } = await compileFiles(power({}, '<!-- 检查-忽略 image-has-alt 装饰图 -->\n\n内容。'));
    const finding = {
      ruleId: 'image-has-alt',
      severity: 'warning',
      place: { file: POWER_PATH, line: 11, column: 1 },
      message: '没有说明。',
      hint: '请补充。',
    } as const;
    expect(applySuppressions([finding], powers).silenced).toEqual([{ ...finding, reason: '装饰图' }]);
  });
});

test('findings come in source order and say the same twice', async () => {
  const files = {
    ...unit(),
    ...power({ 编码: 'A', 公开: '{范围: 社会}' }, '规范权利运行，按排专人登陆系统。'),
  };
  const first = check(await compileFiles(files)).diagnostics;
  const places = first.map(({ place }) => [place.file, place.line, place.column] as const);
  expect(places).toEqual(
    [...places].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2])),
  );
  expect(check(await compileFiles(files)).diagnostics).toEqual(first);
});

test('a caller with a clock can time each rule', async () => {
  const timed: string[] = [];
  check(await compileFiles(power()), {
    around: ({ id }, run) => {
      timed.push(id);
      run();
    },
  });
  expect(timed).toEqual(rules.map(({ id }) => id));
});

/** An id in a finding that a stage makes. */
const RULE_ID = /(?:ruleId: |\.(?:error|warning|notice)\(\s*)'([a-z-]+)'/g;

describe('every rule', () => {
  test.each([...RULE_SUMMARIES])('%s has a page that states its requirement', (id, summary) => {
    const page = new URL(`../../${rulePage(id)}`, import.meta.url);
    expect(existsSync(page), `${id}.md is missing`).toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(text).toContain(summary);
    for (const part of ['## 为什么', '## 反例', '## 正例', '## 依据']) expect(text).toContain(part);
  });

  test('is listed, whichever stage applies it', () => {
    const stages = ['read', 'parse', 'assemble', 'compose', 'draw', 'scan'].map(
      (stage) => `scripts/${stage}`,
    );
    const used = stages.flatMap((stage) =>
      readdirSync(stage, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => [...readFileSync(`${stage}/${name}`, 'utf8').matchAll(RULE_ID)])
        .map(([, id = '']) => id),
    );
    expect(used).toContain('nesting-is-shallow');
    expect(used.filter((id) => !RULE_SUMMARIES.has(id))).toEqual([]);
  });

  test('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

describe('working days', () => {
  test('count from the next day and know holidays and swapped weekends', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    // 1 to 7 October is off; Saturday the 10th is worked.
    expect(addWorkingDays('2026-09-30', 3)).toBe('2026-10-10');
  });

  test('are not guessed for a year that is not announced', () => {
    expect(addWorkingDays('2040-01-01', 1)).toBeUndefined();
  });
});

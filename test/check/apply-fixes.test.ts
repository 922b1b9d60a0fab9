import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../scripts/check/apply-fixes.ts';
import { check } from '../../scripts/check/check.ts';
import { compileFiles } from '../support/compile-files.ts';
import { POWER_PATH, power } from '../support/office-files.ts';

async function fix(text: string): Promise<string> {
  const { diagnostics } = check(await compileFiles({ [POWER_PATH]: text }));
  return applyFixes(
    text,
    diagnostics.filter(({ place }) => place.file === POWER_PATH),
  ).text;
}

const source = (body: string) => power({}, body)[POWER_PATH] ?? '';

describe('fixes', () => {
  test('mend what is certain and leave the rest', async () => {
    const wrong = source('规范权利运行,按排专人登陆系统（3-5个工作日），见示移发[2026]03号。\n\n由×××负责。');
    const right = source(
      '规范权力运行，安排专人登录系统（3～5个工作日），见示移发〔2026〕3号。\n\n由×××负责。',
    );
    expect(await fix(wrong)).toBe(right);
  });

  test('change nothing the second time', async () => {
    const once = await fix(source('二零二六年，设臵台帐，在“五.一”前扣0、5分。'));
    expect(once).toContain('二〇二六年，设置台账，在“五一”前扣0.5分。');
    expect(await fix(once)).toBe(once);
  });

  test('put each item on a line of its own, however many stand in one', async () => {
    const glued = source(
      '（一）登记。（二）分送；（三）归档。\n\n材料包括：（一）申请书；（二）证明；（三）照片。',
    );
    const right = source(
      '（一）登记。\n（二）分送；\n（三）归档。\n\n材料包括：\n（一）申请书；\n（二）证明；\n（三）照片。',
    );
    expect(await fix(glued)).toBe(right);
    expect(await fix(right)).toBe(right);
    expect(await fix(glued.replaceAll('\n', '\r\n'))).toBe(right.replaceAll('\n', '\r\n'));
  });

  test('keep line ends, a byte order mark and characters of two code units', async () => {
    const wrong = `\uFEFF${source('𠮷祥物按排。\n\n𠮷祥物规范权利运行。')}`.replaceAll('\n', '\r\n');
    const fixed = await fix(wrong);
    expect(fixed).toBe(wrong.replace('按排', '安排').replace('权利', '权力'));
  });

  test('mend a single value as they do the items of a list', async () => {
    const wrong = source('').replace('责任岗位: 文书岗', "责任岗位: '按排岗'");
    expect(await fix(wrong)).toBe(wrong.replace('按排', '安排'));
  });

  test('leave a name alone by which others refer to the entry', async () => {
    const text = source('').replace('---\n', '---\n名称: 按排收文\n');
    expect(await fix(text)).toBe(text);
  });
});

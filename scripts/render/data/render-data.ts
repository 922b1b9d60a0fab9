import { z } from 'zod';
import type { Booklet } from '../../model/booklet.ts';
import type { OutputFile } from '../../model/output.ts';
import { CATALOGUE_COLUMNS } from './catalogue-columns.ts';
import { catalogueRecord } from './catalogue-record.ts';
import { catalogueSchema } from './catalogue-schema.ts';
import { catalogueSheets } from './catalogue-sheets.ts';
import { toCsv } from './csv.ts';
import { toWorkbook } from './workbook/workbook.ts';

/** 职权目录 of one unit as open data: JSON with its JSON Schema, CSV and XLSX. Public rows only, by the type of the booklet. */
export const renderData = async (booklet: Booklet<'public'>): Promise<readonly OutputFile[]> => {
  const name = `${booklet.unit.name}-职权目录`;
  const schema = `${name}.schema.json`;
  const table = [
    CATALOGUE_COLUMNS.map(({ title }) => title),
    ...booklet.catalogue.map((row, index) => CATALOGUE_COLUMNS.map(({ value }) => value(row, index))),
  ];
  const workbook = toWorkbook(catalogueSheets(booklet), {
    title: `${booklet.unit.name}职权目录`,
    author: booklet.unit.name,
    date: booklet.issuedOn,
  });
  return [
    { path: `${name}.csv`, contents: toCsv(table) },
    { path: `${name}.json`, contents: json(catalogueRecord(booklet, schema)) },
    { path: schema, contents: json(z.toJSONSchema(catalogueSchema)) },
    { path: `${name}.xlsx`, contents: workbook },
  ];
};

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}

import { z } from 'zod';
import type { Booklet } from '../../model/booklet.ts';
import type { OutputFile } from '../../model/output.ts';
import { bookletSheets } from './booklet-sheets.ts';
import { CATALOGUE_COLUMNS } from './catalogue-columns.ts';
import { catalogueRecord } from './catalogue-record.ts';
import { catalogueSchema } from './catalogue-schema.ts';
import type { Column } from './cell-value.ts';
import { toCsv } from './csv.ts';
import { LAW_COLUMNS } from './law-columns.ts';
import { lawsRecord, rulesRecord } from './list-records.ts';
import { lawsSchema, rulesSchema } from './list-schemas.ts';
import { RULE_COLUMNS, rulesOf } from './rule-columns.ts';
import { toWorkbook } from './workbook/workbook.ts';

/**
 * One unit's open data: 职权目录, 配套制度 and 法律依据, each as CSV and as JSON with its JSON Schema, and all of them in
 * one workbook. Public rows only, by the type of the booklet.
 */
export const renderData = async (booklet: Booklet<'public'>): Promise<readonly OutputFile[]> => {
  const { name } = booklet.unit;
  const workbook = toWorkbook(bookletSheets(booklet), {
    title: `${name}职权目录`,
    author: name,
    date: booklet.issuedOn,
  });
  return [
    ...listFiles(`${name}-职权目录`, CATALOGUE_COLUMNS, booklet.catalogue, catalogueSchema, (schema) =>
      catalogueRecord(booklet, schema),
    ),
    { path: `${name}-职权目录.xlsx`, contents: workbook },
    ...listFiles(`${name}-配套制度`, RULE_COLUMNS, rulesOf(booklet), rulesSchema, (schema) =>
      rulesRecord(booklet, schema),
    ),
    ...listFiles(`${name}-法律依据`, LAW_COLUMNS, booklet.laws, lawsSchema, (schema) =>
      lawsRecord(booklet, schema),
    ),
  ];
};

/** A list as CSV and as JSON with its JSON Schema; an empty list makes no files. */
function listFiles<T>(
  name: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
  schema: z.ZodType,
  recordOf: (schemaFile: string) => object,
): readonly OutputFile[] {
  if (rows.length === 0) return [];
  const schemaFile = `${name}.schema.json`;
  const table = [
    columns.map(({ title }) => title),
    ...rows.map((row, index) => columns.map(({ value }) => value(row, index))),
  ];
  return [
    { path: `${name}.csv`, contents: toCsv(table) },
    { path: `${name}.json`, contents: json(recordOf(schemaFile)) },
    { path: schemaFile, contents: json(z.toJSONSchema(schema)) },
  ];
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}

import { expect, test } from 'vitest';
import type { TableBlock } from '../../../../scripts/model/block.ts';
import { columnWidths, rowLines } from '../../../../scripts/render/docx/blocks/column-widths.ts';
import { column, row } from '../../../support/sample/spans.ts';

const table = (titles: readonly string[], ...rows: readonly (readonly string[])[]): TableBlock => ({
  type: 'table',
  style: 'grid',
  columns: titles.map((title) => column(title)),
  rows: rows.map((cells) => row(cells)),
});
const long = '由经办人当面清点，核对文号、密级和份数，逐件登记，并在登记簿上签字注明时间。';
const sum = (widths: readonly number[]) => widths.reduce((a, b) => a + b, 0);

test('columns fill the width exactly', () => {
  const widths = columnWidths(table(['步骤', '环节', '办理内容'], ['1', '签收登记', long]), 8845, 210);
  expect(sum(widths)).toBe(8845);
});

test('a short entry stays on its line and the long text gets the rest', () => {
  const [number = 0, name = 0, text = 0] = columnWidths(
    table(['步骤', '环节', '办理内容'], ['1', '签收登记', long]),
    8845,
    210,
  );
  expect(number).toBeGreaterThanOrEqual(2 * 210);
  expect(name).toBeGreaterThanOrEqual(4 * 210);
  expect(text).toBeGreaterThan(number + name);
});

test('a weight gives no column more than its longest entry needs', () => {
  const weighted: TableBlock = {
    ...table(['序号', '缩短比例', '说明'], ['1', '33%', long]),
    columns: [1, 4, 4].map((weight, index) => ({
      ...column(['序号', '缩短比例', '说明'][index] ?? ''),
      weight,
    })),
  };
  const [, share = 0, reason = 0] = columnWidths(weighted, 8845, 210);
  expect(reason).toBeGreaterThan(3 * share);
});

test('more columns than the page has room for still fill it, none without width', () => {
  const many = Array.from({ length: 30 }, (_, index) => `项目${index}`);
  const widths = columnWidths(table(many, many), 8845, 210);
  expect(sum(widths)).toBe(8845);
  expect(Math.min(...widths)).toBeGreaterThan(100);
});

test('a row is as high as its longest cell', () => {
  const { cells } = row(['一', '二二二二二二二二二二']);
  expect(rowLines(cells, [2100, 1260], 210)).toBe(2);
});

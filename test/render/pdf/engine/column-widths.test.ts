import { describe, expect, test } from 'vitest';
import { fitColumns } from '../../../../scripts/render/pdf/engine/layout/column-widths.ts';
import type { CellNode, TableNode } from '../../../../scripts/render/pdf/engine/nodes.ts';
import { STYLES } from '../../../../scripts/render/pdf/styles.ts';

/** A table whose cells would be so many points wide on one line. */
function table(rows: readonly (readonly number[])[], column: object = {}): TableNode {
  const cell = (width: number): CellNode => ({
    text: '',
    paragraph: { runs: [], style: STYLES.cell },
    _maxWidth: width,
  });
  const rules = { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0 };
  return {
    table: {
      body: rows.map((row) => row.map(cell)),
      widths: (rows[0] ?? []).map(() => ({ width: 'auto', _minWidth: 10, ...column })),
      headerRows: 0,
      captionRows: 0,
    },
    layout: { ...rules, hLineColor: '', vLineColor: '', paddingTop: () => 0, paddingBottom: () => 0 },
  };
}
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe('the columns of a table', () => {
  test('fill the width', () => {
    expect(sum(fitColumns(table([[20, 30, 900]]), 442))).toBeCloseTo(442);
    expect(sum(fitColumns(table([[20, 30, 40]]), 442))).toBeCloseTo(442);
    expect(sum(fitColumns(table([Array.from({ length: 20 }, () => 300)]), 442))).toBeCloseTo(442);
  });

  test('give short entries one line and the rest to long ones', () => {
    const [short = 0, middle = 0, long = 0] = fitColumns(
      table([
        [21, 63, 1200],
        [21, 50, 900],
      ]),
      442,
    );
    expect(short).toBeGreaterThanOrEqual(21);
    expect(short).toBeLessThan(40);
    expect(middle).toBeGreaterThanOrEqual(63);
    expect(long).toBeGreaterThan(300);
  });

  test('leave no column narrower than four characters beside a half empty one', () => {
    const widths = fitColumns(table([[400, 400, 400, 400, 400, 400, 400, 2000]]), 442);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(42);
  });

  test('keep the shares that they are told to keep', () => {
    const node = table([[20, 20]], { fixed: true });
    const [label = 0, value = 0] = fitColumns(
      {
        ...node,
        table: {
          ...node.table,
          widths: [
            { width: 'auto', weight: 1, fixed: true },
            { width: 'auto', weight: 3, fixed: true },
          ],
        },
      },
      400,
    );
    expect([label, value]).toEqual([100, 300]);
  });
});

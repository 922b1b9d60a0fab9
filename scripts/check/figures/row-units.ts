import type { Place } from '../../model/place.ts';

/** A number with its unit in a cell of a table; no unit where the cell holds something else. */
export interface MeasuredCell {
  readonly text: string;
  readonly place: Place;
}

/** A cell whose unit is not that of the others of its row. */
export interface StrayUnit extends MeasuredCell {
  readonly unit: string;
  readonly usual: string;
}

/** Rows that agree with themselves are told from the one that does not by at least this many. */
const FEWEST = 3;

/**
 * 防滑链 | 40副 | 4吨 under 工业盐 | 60吨 | 4吨: each row of a table counts one thing in one unit, which the columns of numbers
 * share. Only where all rows but one do so.
 */
export function strayUnits(rows: readonly (readonly MeasuredCell[])[]): readonly StrayUnit[] {
  const measured = rows.map((row) => row.flatMap((cell) => withUnit(cell)));
  const width = measured[0]?.length ?? 0;
  if (width < 2 || measured.some((row) => row.length !== width)) return [];
  const usual = new Set(measured.map(([first]) => first?.unit));
  const odd = measured.filter((row) => row.some(({ unit }) => unit !== row[0]?.unit));
  const [only] = odd;
  if (odd.length !== 1 || !only || measured.length - 1 < FEWEST || usual.size < 2) return [];
  const [first] = only;
  return only
    .filter(({ unit }) => unit !== first?.unit && usual.has(unit))
    .slice(0, 1)
    .map((cell) => ({ ...cell, usual: first?.unit ?? '' }));
}

/** Times are told in hours or in days as suits each; money stands beside what it buys. */
const MEASURED =
  /^\d+(?:\.\d+)?(?<unit>(?!(?:个?(?:小时|工作日|月)|分钟|[日天年周元分])|万元)\p{Script=Han}{1,3})$/u;

function withUnit(cell: MeasuredCell): readonly (MeasuredCell & { readonly unit: string })[] {
  const unit = MEASURED.exec(cell.text)?.groups?.unit;
  return unit ? [{ ...cell, unit }] : [];
}

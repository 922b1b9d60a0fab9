import type { MeasuredCell } from './row-units.ts';

/** A cell that has another unit than the head of its column names. */
export interface OddColumnUnit extends MeasuredCell {
  readonly unit: string;
  readonly named: string;
}

/** Units of one kind, of which a column has one. Times are told in days or in hours as suits each. */
const KINDS: readonly (readonly string[])[] = [
  ['元', '万元', '亿元', '千元'],
  ['米', '公里', '千米', '厘米', '毫米', '千公里'],
  ['平方米', '亩', '公顷', '平方公里', '万亩'],
  ['吨', '公斤', '千克', '克', '斤'],
];

const kindOf = (unit: string) => KINDS.find((units) => units.includes(unit));

const HEAD = /[（(](?:单位[:：])?(?<unit>\p{Script=Han}{1,4})(?:\/[^（）()]{1,6})?[）)]$/u;
const CELL = /^\d[\d,]*(?:\.\d+)?(?<unit>\p{Script=Han}{1,4})$/u;

/** 285000元 under 金额（万元）, where other cells of the column are bare numbers. */
export function oddColumnUnits(
  heads: readonly string[],
  rows: readonly (readonly MeasuredCell[])[],
): readonly OddColumnUnit[] {
  return heads.flatMap((head, column) => {
    const named = HEAD.exec(head.trim())?.groups?.unit ?? '';
    const kind = kindOf(named);
    const cells = rows.flatMap((row) => row[column] ?? []);
    if (!kind || !cells.some(({ text }) => /^\d[\d,.]*$/u.test(text))) return [];
    return cells.flatMap((cell) => {
      const unit = CELL.exec(cell.text)?.groups?.unit ?? '';
      return unit !== named && kind.includes(unit) ? [{ ...cell, unit, named }] : [];
    });
  });
}

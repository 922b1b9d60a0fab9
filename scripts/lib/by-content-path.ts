import { byCodePoint } from './code-point-order.ts';

/** Orders content paths as a reader expects: `2-` before `10-`, numbered names before others, the rest by code point. */
export function byContentPath(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = byNumberThenName(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function byNumberThenName(a: string, b: string): number {
  const [x, y] = [numberOf(a), numberOf(b)];
  return x === y ? byCodePoint(a, b) : x < y ? -1 : 1;
}

function numberOf(name: string): number {
  const digits = /^(\d+)[-－]/.exec(name)?.[1];
  return digits === undefined ? Number.POSITIVE_INFINITY : Number(digits);
}

import type { PowerCategory } from '../../model/terms.ts';

const CATEGORIES: ReadonlyMap<string, PowerCategory> = new Map([
  ['XK', '行政许可'],
  ['CF', '行政处罚'],
  ['QZ', '行政强制'],
  ['ZS', '行政征收'],
  ['JF', '行政给付'],
  ['JC', '行政检查'],
  ['QR', '行政确认'],
  ['JL', '行政奖励'],
  ['CJ', '行政裁决'],
]);

/** The class that the letters of a code stand for: SFS-XK-001 is a permission. Undefined for letters of the office's own. */
export const categoryInCode = (code: string): PowerCategory | undefined => CATEGORIES.get(lettersIn(code));

/** Whether the letters of a code stand for a power over citizens, of any class. */
export const isOutwardByCode = (code: string): boolean =>
  lettersIn(code) === 'QT' || categoryInCode(code) !== undefined;

const lettersIn = (code: string): string => /-([A-Z]{2})-?\d+$/.exec(code)?.[1] ?? '';

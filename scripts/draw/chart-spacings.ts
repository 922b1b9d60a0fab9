import type { ChartSetting } from './chart-style.ts';

export type Spacing = Omit<ChartSetting, 'mirrored'>;

export const ROOMY: Spacing = {
  wrap: 12,
  gap: 30,
  rankGap: 26,
  padding: { x: 14, y: 8 },
  flatness: 2.2,
  reach: 0,
};
/** For charts that are too tall: long lines, low boxes. */
export const FLAT: readonly [gentle: Spacing, tight: Spacing] = [
  { wrap: 16, gap: 26, rankGap: 20, padding: { x: 12, y: 6 }, flatness: 2.6, reach: 4 },
  { wrap: 14, gap: 20, rankGap: 14, padding: { x: 10, y: 3 }, flatness: 3.4, reach: 6 },
];
/** For charts that are too wide: short lines, close neighbours. */
export const NARROW: readonly [gentle: Spacing, tight: Spacing] = [
  { wrap: 8, gap: 22, rankGap: 22, padding: { x: 10, y: 6 }, flatness: 2, reach: 4 },
  { wrap: 6, gap: 14, rankGap: 20, padding: { x: 8, y: 5 }, flatness: 1.8, reach: 4 },
];
/** For charts in which too much meets in one place. */
export const AIRY: Spacing = { ...ROOMY, gap: 44, rankGap: 48 };

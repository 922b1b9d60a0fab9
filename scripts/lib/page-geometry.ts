/** Millimetres in points. */
export function mm(value: number): number {
  return (value * 72) / 25.4;
}

export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A4 in points. */
export const A4 = { width: mm(210), height: mm(297) } as const;

/** 版心: 156 × 225 mm (GB/T 9704-2012 §5.2), in points. */
export const TEXT_AREA = { width: mm(156), height: mm(225) } as const;

/** 天头 37 mm, 订口 28 mm: an odd page, bound on the left. An even page has left and right exchanged. */
export const MARGINS: Margins = { left: mm(28), top: mm(37), right: mm(26), bottom: mm(35) };

/**
 * The odd page turned sideways, its head towards the binding (GB/T 9704-2012 §7.4): the same text area of the sheet,
 * 225 mm wide and 156 mm high.
 */
export const LANDSCAPE_MARGINS: Margins = {
  left: MARGINS.bottom,
  top: MARGINS.left,
  right: MARGINS.top,
  bottom: MARGINS.right,
};

/** How far an even page moves towards the other edge, in points. */
export const MIRROR_SHIFT = MARGINS.left - MARGINS.right;

/** 每面 22 行、每行 28 字, 3 号字 (§5.3), in points. */
export const GRID = {
  columns: 28,
  rows: 22,
  fontSize: 16,
  /** From one baseline to the next; constant, whatever faces a line mixes. A hair less, so that rounding keeps line 22. */
  pitch: (TEXT_AREA.height - 0.01) / 22,
  /** Width of one character with its share of the line. */
  cell: TEXT_AREA.width / 28,
} as const;

/** `— 1 —` in 4 号字, its dash 7 mm below the text area (§7.5), in points. */
export const PAGE_NUMBER = { fontSize: 14, below: mm(7) } as const;

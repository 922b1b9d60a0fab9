/** Sizes of type in CSS pixels before the chart is fitted to its page; 14 px is 五号 (10.5 pt) at scale 1. */
export const TEXT_SIZE = 14;
export const NOTE_SIZE = 11.5;
export const BADGE_SIZE = 11;
/** Line pitch as a multiple of the size. */
export const LINE_PITCH = 1.36;

export const INK = '#000000';
export const QUIET_INK = '#404040';
export const PAPER = '#ffffff';
export const LINE_WIDTH = 1.1;

/** Room around the whole chart, for line widths. */
export const MARGIN = 4;

/** How closely a chart is set. */
export interface ChartSetting {
  /** Longest line of a label, in ems. */
  readonly wrap: number;
  /** Between neighbours in a rank, and between ranks. */
  readonly gap: number;
  readonly rankGap: number;
  /** Decisions whose side exits have changed sides. */
  readonly mirrored: ReadonlySet<string>;
  /** Inside boxes, around the text. */
  readonly padding: Readonly<{ x: number; y: number }>;
  /** Least width of a decision by its height. */
  readonly flatness: number;
  /** How far the label of an exit reaches into the gap between two ranks. */
  readonly reach: number;
}

import type { FlowShape } from '../model/flow-graph.ts';
import type { Compass } from './chart-compass.ts';
import type { ChartSetting } from './chart-style.ts';
import type { Box, Point, Size } from './placed-chart.ts';

type Padding = ChartSetting['padding'];

/** How one shape holds its text, and how it is drawn. */
interface ShapeForm {
  /** The smallest box of this shape that holds a block of text, set in centred lines. */
  readonly fit: (text: Size, padding: Padding, lines: readonly Size[], flatness: number) => Size;
  /** Path data of the closed outline. */
  readonly outline: (box: Box) => string;
  /** Path data of lines inside the outline. */
  readonly details?: (box: Box) => string;
  /** How far the text stands below the middle. */
  readonly sink?: number;
  /** How far the outline lies inside the box where a line meets the middle of a side. */
  readonly inset?: Partial<Record<Compass, number>>;
}

const SLANT = 14;
const WAVE = 7;
const STACK = 5;
const CAP = 8;
/** Between the text and the edge of a diamond; above the ink of a line. */
const CLEARANCE = 2;
const LEADING = 2;

const padded = (text: Size, padding: Padding): Size => ({
  width: text.width + 2 * padding.x,
  height: text.height + 2 * padding.y,
});
const enlarged = (text: Size, padding: Padding, extra: Partial<Size>): Size => {
  const { width, height } = padded(text, padding);
  return { width: width + (extra.width ?? 0), height: height + (extra.height ?? 0) };
};

/** GB/T 1526 shapes; decisions are flat, so that they take no more height than their text asks for. */
export const NODE_SHAPES: Readonly<Record<FlowShape, ShapeForm>> = {
  process: { fit: padded, outline: (box) => polygon(corners(box)) },
  rounded: { fit: padded, outline: (box) => roundedRectangle(box, 7) },
  terminal: {
    fit: (text, padding) => enlarged(text, padding, { width: (text.height + 2 * padding.y) * 0.5 }),
    outline: (box) => roundedRectangle(box, box.height / 2),
  },
  decision: { fit: fitDecision, outline: diamond },
  data: {
    inset: { EAST: SLANT / 2, WEST: SLANT / 2 },
    fit: (text, padding) => enlarged(text, padding, { width: SLANT }),
    outline: ({ x, y, width: w, height: h }) =>
      polygon([p(x + SLANT, y), p(x + w, y), p(x + w - SLANT, y + h), p(x, y + h)]),
  },
  'data-alt': {
    inset: { EAST: SLANT / 2, WEST: SLANT / 2 },
    fit: (text, padding) => enlarged(text, padding, { width: SLANT }),
    outline: ({ x, y, width: w, height: h }) =>
      polygon([p(x, y), p(x + w - SLANT, y), p(x + w, y + h), p(x + SLANT, y + h)]),
  },
  document: {
    fit: (text, padding) => enlarged(text, padding, { height: WAVE }),
    outline: sheet,
    inset: { SOUTH: WAVE },
    sink: -WAVE / 2,
  },
  documents: {
    fit: (text, padding) => enlarged(text, padding, { width: 2 * STACK, height: WAVE + 2 * STACK }),
    outline: (box) => sheet(frontSheet(box)),
    details: (box) => [1, 2].map((step) => sheetEdge(box, step)).join(''),
    inset: { SOUTH: WAVE },
    sink: STACK - WAVE / 2,
  },
  subprocess: {
    fit: (text, padding) => enlarged(text, padding, { width: 2 * CAP }),
    outline: (box) => polygon(corners(box)),
    details: ({ x, y, width: w, height: h }) =>
      `M${at(x + CAP, y)}V${n(y + h)}M${at(x + w - CAP, y)}V${n(y + h)}`,
  },
  database: {
    fit: (text, padding) => enlarged(text, padding, { height: 3 * CAP }),
    outline: ({ x, y, width: w, height: h }) =>
      `M${at(x, y + CAP)}A${n(w / 2)} ${CAP} 0 0 1 ${at(x + w, y + CAP)}V${n(y + h - CAP)}A${n(w / 2)} ${CAP} 0 0 1 ${at(x, y + h - CAP)}Z`,
    details: ({ x, y, width: w }) => `M${at(x, y + CAP)}A${n(w / 2)} ${CAP} 0 0 0 ${at(x + w, y + CAP)}`,
    sink: CAP / 2,
  },
  connector: { fit: fitCircle(4), outline: ellipse },
  'double-circle': {
    fit: fitCircle(8),
    outline: ellipse,
    details: ({ x, y, width, height }) =>
      ellipse({ x: x + 4, y: y + 4, width: width - 8, height: height - 8 }),
  },
  hexagon: {
    fit: (text, padding) => enlarged(text, padding, { width: 2 * CAP }),
    outline: ({ x, y, width: w, height: h }) =>
      polygon([
        p(x + SLANT, y),
        p(x + w - SLANT, y),
        p(x + w, y + h / 2),
        p(x + w - SLANT, y + h),
        p(x + SLANT, y + h),
        p(x, y + h / 2),
      ]),
  },
  trapezoid: {
    inset: { EAST: SLANT / 2, WEST: SLANT / 2 },
    fit: (text, padding) => enlarged(text, padding, { width: 2 * CAP }),
    outline: ({ x, y, width: w, height: h }) =>
      polygon([p(x + SLANT, y), p(x + w - SLANT, y), p(x + w, y + h), p(x, y + h)]),
  },
  'trapezoid-alt': {
    inset: { EAST: SLANT / 2, WEST: SLANT / 2 },
    fit: (text, padding) => enlarged(text, padding, { width: 2 * CAP }),
    outline: ({ x, y, width: w, height: h }) =>
      polygon([p(x, y), p(x + w, y), p(x + w - SLANT, y + h), p(x + SLANT, y + h)]),
  },
  flag: {
    inset: { WEST: SLANT - 4 },
    fit: (text, padding) => enlarged(text, padding, { width: SLANT }),
    outline: ({ x, y, width: w, height: h }) =>
      polygon([p(x, y), p(x + w, y), p(x + w, y + h), p(x, y + h), p(x + SLANT - 4, y + h / 2)]),
  },
  'manual-input': {
    inset: { NORTH: CAP / 2 },
    fit: (text, padding) => enlarged(text, padding, { height: CAP }),
    outline: ({ x, y, width: w, height: h }) =>
      polygon([p(x, y + CAP), p(x + w, y), p(x + w, y + h), p(x, y + h)]),
    sink: CAP / 2,
  },
  delay: {
    fit: (text, padding) => enlarged(text, padding, { width: (text.height + 2 * padding.y) * 0.3 }),
    outline: ({ x, y, width: w, height: h }) => {
      const straight = Math.max(0, w - h / 2);
      return `M${at(x, y)}H${n(x + straight)}A${n(w - straight)} ${n(h / 2)} 0 0 1 ${at(x + straight, y + h)}H${n(x)}Z`;
    },
  },
  note: { fit: padded, outline: (box) => polygon(corners(box)) },
  text: { fit: (text) => padded(text, { x: 2, y: 2 }), outline: () => '' },
  bar: { fit: () => ({ width: 70, height: 6 }), outline: (box) => polygon(corners(box)) },
};

/** Lines of a decision by its flatness: one with a long text would become too wide if it were as flat as others. */
const LINES_AT_FLATNESS = 9;
const LEAST_FLATNESS = 1.8;

/** Widens the diamond until it is flat; short lines at top and bottom reach into its corners. */
function fitDecision(text: Size, _: Padding, lines: readonly Size[], flatness: number): Size {
  let half = text.width / 2 + 10;
  let rise = riseOf(text, lines, half);
  const flat = Math.max(LEAST_FLATNESS, Math.min(flatness, LINES_AT_FLATNESS / lines.length));
  while (half < rise * flat) {
    half += 4;
    rise = riseOf(text, lines, half);
  }
  return { width: 2 * half, height: 2 * rise };
}

/** Half the height of a diamond of the given half width that keeps clear of every line. */
function riseOf(text: Size, lines: readonly Size[], half: number): number {
  let rise = text.height / 2;
  let y = -text.height / 2;
  for (const line of lines) {
    const outermost = Math.max(Math.abs(y), Math.abs(y + line.height)) - LEADING;
    rise = Math.max(rise, outermost / (1 - (line.width / 2 + CLEARANCE) / half));
    y += line.height;
  }
  return rise + 2;
}

function fitCircle(extra: number): (text: Size) => Size {
  return (text) => {
    const diameter = Math.max(26, Math.hypot(text.width, text.height * 0.8) + 2 * extra);
    return { width: diameter, height: diameter };
  };
}

function p(x: number, y: number): Point {
  return { x, y };
}
function n(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
function at(x: number, y: number): string {
  return `${n(x)} ${n(y)}`;
}

/** Path data of a closed polygon. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => at(x, y)).join('L')}Z`;
}

function corners({ x, y, width: w, height: h }: Box): readonly Point[] {
  return [p(x, y), p(x + w, y), p(x + w, y + h), p(x, y + h)];
}

function diamond({ x, y, width: w, height: h }: Box): string {
  return polygon([p(x + w / 2, y), p(x + w, y + h / 2), p(x + w / 2, y + h), p(x, y + h / 2)]);
}

function roundedRectangle({ x, y, width: w, height: h }: Box, wanted: number): string {
  const r = Math.min(wanted, w / 2, h / 2);
  const arc = (toX: number, toY: number) => `A${n(r)} ${n(r)} 0 0 1 ${at(toX, toY)}`;
  return `M${at(x + r, y)}H${n(x + w - r)}${arc(x + w, y + r)}V${n(y + h - r)}${arc(x + w - r, y + h)}H${n(x + r)}${arc(x, y + h - r)}V${n(y + r)}${arc(x + r, y)}Z`;
}

function ellipse({ x, y, width: w, height: h }: Box): string {
  const arc = (toX: number) => `A${n(w / 2)} ${n(h / 2)} 0 0 1 ${at(toX, y + h / 2)}`;
  return `M${at(x, y + h / 2)}${arc(x + w)}${arc(x)}Z`;
}

/** A sheet of paper: a rectangle with a wavy foot. */
function sheet({ x, y, width: w, height: h }: Box): string {
  const foot = y + h - WAVE;
  return `M${at(x, y)}H${n(x + w)}V${n(foot)}Q${at(x + w * 0.75, foot - WAVE)} ${at(x + w / 2, foot)}T${at(x, foot)}Z`;
}

function frontSheet({ x, y, width: w, height: h }: Box): Box {
  return { x, y: y + 2 * STACK, width: w - 2 * STACK, height: h - 2 * STACK };
}

/** The edge of a sheet behind the front one. */
function sheetEdge({ x, y, width: w, height: h }: Box, step: number): string {
  const front = 2 * STACK - step * STACK;
  const left = x + step * STACK;
  const right = x + w - front;
  return `M${at(left, y + front + STACK)}V${n(y + front)}H${n(right)}V${n(y + h - WAVE - step * STACK)}H${n(right - STACK)}`;
}

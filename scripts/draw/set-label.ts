import type { MeasureText } from '../lib/text-metrics.ts';
import { wrapText } from '../lib/wrap-text.ts';
import { LINE_PITCH, TEXT_SIZE } from './chart-style.ts';
import type { PlacedLabel } from './placed-chart.ts';

/** In ems: conditions are short, and the rare long one should not grow taller than its decision. */
export function labelWrap(text: string): number {
  return Math.max(8, Math.min(13, text.length / 2.5));
}

/** A small block of lines of its own: an edge's label or a frame's title. */
export function setLabel(text: string, wrap: number, measure: MeasureText): PlacedLabel {
  const lines = wrapText(text, wrap, measure).map((line) => ({
    text: line,
    width: measure(line) * TEXT_SIZE,
  }));
  const width = Math.ceil(Math.max(0, ...lines.map((line) => line.width))) + 4;
  const pitch = TEXT_SIZE * LINE_PITCH;
  return {
    x: 0,
    y: 0,
    width,
    height: Math.ceil(lines.length * pitch),
    lines: lines.map((line, index) => ({
      ...line,
      size: TEXT_SIZE,
      x: width / 2,
      y: (index + 0.5) * pitch,
    })),
  };
}

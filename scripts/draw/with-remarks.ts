import type { MeasureText } from '../lib/text-metrics.ts';
import { wrapText } from '../lib/wrap-text.ts';
import type { FlowNode } from '../model/flow-graph.ts';
import { LINE_PITCH, MARGIN, TEXT_SIZE } from './chart-style.ts';
import type { PlacedChart, PlacedNode } from './placed-chart.ts';

const ABOVE = 14;
const BETWEEN = 8;
const PADDING = { x: 8, y: 5 };
/** A narrow chart may have remarks that are wider than itself. */
const LEAST_WIDTH = 300;

/** Adds boxes with the chart's remarks below it, as wide as the chart, their text set from the left. */
export function withRemarks(
  chart: PlacedChart,
  remarks: readonly FlowNode[],
  measure: MeasureText,
): PlacedChart {
  const width = Math.max(chart.width, LEAST_WIDTH);
  const inner = width - 2 * (MARGIN + PADDING.x);
  let y = chart.height + ABOVE - BETWEEN;
  const boxes = remarks.map(({ id, label, paint }): PlacedNode => {
    const lines = wrapText(label, inner / TEXT_SIZE, measure);
    const top = y + BETWEEN;
    const height = Math.ceil(lines.length * TEXT_SIZE * LINE_PITCH + 2 * PADDING.y);
    y = top + height;
    return {
      ...{ id, paint, shape: 'note', badges: [] },
      ...{ x: MARGIN, y: top, width: width - 2 * MARGIN, height },
      lines: lines.map((text, index) => {
        const length = measure(text) * TEXT_SIZE;
        const middle = top + PADDING.y + (index + 0.5) * TEXT_SIZE * LINE_PITCH;
        return { text, size: TEXT_SIZE, width: length, x: MARGIN + PADDING.x + length / 2, y: middle };
      }),
    };
  });
  if (boxes.length === 0) return chart;
  return { ...chart, nodes: [...chart.nodes, ...boxes], width, height: Math.ceil(y + MARGIN) };
}

import elk from 'elkjs/lib/elk.bundled.js';
import type { MeasureText } from '../lib/text-metrics.ts';
import { wrapText } from '../lib/wrap-text.ts';
import type { FlowGraph, FlowMarks } from '../model/flow-graph.ts';
import { type ChartSetting, LINE_PITCH, TEXT_SIZE } from './chart-style.ts';
import { chooseSides } from './choose-sides.ts';
import { elkGraph } from './elk-graph.ts';
import { orderFlow } from './order-flow.ts';
import type { PlacedChart, PlacedLabel } from './placed-chart.ts';
import { readLayout } from './read-layout.ts';
import { setNode } from './set-node.ts';

const LABEL_WRAP = 8;

/**
 * Places everything on a canvas whose top left corner is 0, 0. The same chart and setting give the same numbers on
 * every machine. Call one after another: ELK keeps state while it runs.
 */
export async function layoutChart(
  graph: FlowGraph,
  marks: FlowMarks,
  setting: ChartSetting,
  measure: MeasureText,
): Promise<PlacedChart> {
  const order = orderFlow(graph);
  const nodes = new Map(
    graph.nodes.map((node) => [node.id, setNode(node, marks, setting, measure)] as const),
  );
  const labels = new Map(
    graph.edges.flatMap((edge) =>
      edge.label ? [[edge, setLabel(edge.label, LABEL_WRAP, measure)] as const] : [],
    ),
  );
  const titles = new Map(graph.groups.map(({ id, title }) => [id, setLabel(title, 14, measure)] as const));
  const sides = chooseSides(graph, order);
  const task = { graph, order, sides, nodes, labels, titles, setting };
  const result = await new elk.default().layout(elkGraph(task));
  return readLayout(result, task);
}

/** A small block of lines of its own: an edge's label or a frame's title. */
function setLabel(text: string, wrap: number, measure: MeasureText): PlacedLabel {
  const lines = wrapText(text, wrap, measure).map((line) => ({
    text: line,
    width: measure(line) * TEXT_SIZE,
  }));
  const width = Math.max(0, ...lines.map((line) => line.width)) + 8;
  const pitch = TEXT_SIZE * LINE_PITCH;
  return {
    x: 0,
    y: 0,
    width,
    height: lines.length * pitch + 2,
    lines: lines.map((line, index) => ({
      ...line,
      size: TEXT_SIZE,
      x: width / 2,
      y: 1 + (index + 0.5) * pitch,
    })),
  };
}

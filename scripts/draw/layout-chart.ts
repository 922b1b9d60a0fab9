import elk from 'elkjs/lib/elk.bundled.js';
import { orderFlow } from '../lib/order-flow.ts';
import type { MeasureText } from '../lib/text-metrics.ts';
import type { FlowGraph, FlowMarks } from '../model/flow-graph.ts';
import { chartPorts } from './chart-ports.ts';
import type { ChartSetting } from './chart-style.ts';
import { chooseSides } from './choose-sides.ts';
import { elkGraph } from './elk-graph.ts';
import { withLegend } from './legend.ts';
import type { PlacedChart } from './placed-chart.ts';
import { readLayout } from './read-layout.ts';
import { labelWrap, setLabel } from './set-label.ts';
import { setNode } from './set-node.ts';

const engine = new elk.default();
/** In ems. */
const TITLE_WRAP = 14;

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
  const ports = chartPorts(graph, order, chooseSides(graph, order, setting.mirrored));
  const labels = new Map(
    graph.edges.flatMap((edge) =>
      edge.label ? [[edge, setLabel(edge.label, labelWrap(edge.label), measure)] as const] : [],
    ),
  );
  const exits = graph.edges.flatMap((edge) => {
    const port = ports.get(edge)?.from;
    return port ? [{ edge, port, label: labels.get(edge) }] : [];
  });
  const nodes = new Map(
    graph.nodes.map((node) => {
      const own = exits.filter(({ edge }) => edge.from === node.id);
      return [node.id, setNode(node, own, marks, setting, measure)] as const;
    }),
  );
  for (const { exitLabels } of nodes.values()) for (const edge of exitLabels.keys()) labels.delete(edge);
  const titles = new Map(
    graph.groups.map(({ id, title }) => [id, setLabel(title, TITLE_WRAP, measure)] as const),
  );
  const task = { graph, order, ports, nodes, labels, titles, setting };
  const result = await engine.layout(elkGraph(task));
  return withLegend(readLayout(result, task), measure);
}

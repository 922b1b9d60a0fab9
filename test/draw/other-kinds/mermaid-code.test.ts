import { expect, test } from 'vitest';
import { mermaidCode } from '../../../scripts/draw/other-kinds/mermaid-code.ts';
import type { FlowGraph } from '../../../scripts/model/flow-graph.ts';
import { parseFlowchart } from '../../../scripts/parse/flowchart/parse-flowchart.ts';
import { publicCharts } from '../../gallery/gallery-charts.ts';

/** What a chart says, with its nodes numbered. */
function meaning({ nodes, edges, groups, direction, lanes }: FlowGraph) {
  const number = new Map([...nodes, ...groups].map(({ id }, index) => [id, index] as const));
  return {
    direction,
    nodes: nodes.map(({ label, shape, group }) => [
      label,
      shape,
      lanes ? undefined : group && number.get(group),
    ]),
    edges: edges.map(({ from, to, label, stroke, head, tail, length }) => {
      return [number.get(from), number.get(to), label, stroke, head, tail, length];
    }),
    groups: lanes ? lanes.map(({ title }) => title) : groups.map(({ title }) => title),
  };
}

test.each(await publicCharts())('$caption means the same when it is written anew', async ({ graph }) => {
  const code = mermaidCode(graph);
  const { value } = await parseFlowchart(code, { file: 'a.mmd', line: 1, column: 1 });
  expect(value && meaning(value)).toEqual(meaning(graph));
});

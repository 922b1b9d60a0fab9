import type { FlowEdge, FlowNode } from '../../model/flow-graph.ts';
import type { Rule } from '../rule.ts';
import { type DrawnChart, drawnCharts, isEnd, isStart } from '../views/drawn-charts.ts';

export const flowchartNodesConnected: Rule = {
  id: 'flowchart-nodes-connected',
  severity: 'error',
  summary: '流程图的每个节点都要能从开始走到，并且能走到结束。',
  check(_compilation, report, context) {
    for (const drawn of context.share(drawnCharts)) {
      const { nodes } = drawn;
      if (nodes.length < 2) continue;
      const reached = spread(
        nodes.filter((node) => isStart(node, drawn)),
        drawn.exits,
        ({ to }) => to,
      );
      const ending = spread(
        nodes.filter((node) => isEnd(node, drawn)),
        drawn.entries,
        ({ from }) => from,
      );
      // Without a start or an end nothing can be reached; that is another rule's finding.
      if (reached.size === 0 || ending.size === 0) continue;
      for (const node of nodes) {
        const fault = faultOf(node, drawn, reached, ending);
        if (!fault) continue;
        report({
          place: node.place,
          message: `节点“${firstLine(node)}”${fault}。`,
          hint: '请用箭头把它和前后的节点连起来；不用的节点请删去。',
        });
      }
    }
  },
};

function faultOf(
  { id }: FlowNode,
  { exits, entries }: DrawnChart,
  reached: ReadonlySet<string>,
  ending: ReadonlySet<string>,
): string | undefined {
  if (!exits.has(id) && !entries.has(id)) return '没有和其他节点相连';
  if (!reached.has(id)) return '从开始走不到';
  return ending.has(id) ? undefined : '走不到结束';
}

function spread(
  from: readonly FlowNode[],
  edges: ReadonlyMap<string, readonly FlowEdge[]>,
  next: (edge: FlowEdge) => string,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = from.map(({ id }) => id);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...(edges.get(id) ?? []).map(next));
  }
  return reached;
}

const firstLine = ({ label, id }: FlowNode) => label.split('\n')[0]?.trim() || id;

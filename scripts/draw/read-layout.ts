import type { ElkExtendedEdge, ElkNode } from 'elkjs';
import type { FlowEdge } from '../model/flow-graph.ts';
import { placeNote } from './attach-note.ts';
import { boxesById } from './boxes-by-id.ts';
import { MARGIN } from './chart-style.ts';
import { edgeKey, groupKey, type LayoutTask, nodeKey } from './elk-graph.ts';
import { moveChart, moved, movedLabel } from './move-chart.ts';
import { onOutline } from './on-outline.ts';
import { partLines } from './part-lines.ts';
import { placeTitle } from './place-title.ts';
import type { Box, PlacedChart, PlacedEdge, PlacedGroup, PlacedNode, Point } from './placed-chart.ts';
import { simplifyLine } from './simplify-line.ts';
import { slideLabels } from './slide-labels.ts';
import { straightenEdges } from './straighten-edges.ts';

/** Puts what ELK found back together with what is drawn, and moves it to the top left corner of the canvas. */
export function readLayout(result: ElkNode, task: LayoutTask): PlacedChart {
  const boxes = boxesById(result);
  const steps = task.graph.nodes.map((node, index): PlacedNode => {
    const set = task.nodes.get(node.id);
    const box = boxes.get(nodeKey(index));
    if (!set || !box) throw new Error(`The layout lost node “${node.id}”.`);
    const origin = { x: box.x + set.overhang.left, y: box.y + set.overhang.top };
    return {
      id: node.id,
      shape: node.shape,
      paint: node.paint,
      ...origin,
      ...set.shape,
      lines: set.lines.map((line) => moved(line, origin)),
      badges: set.badges.map((badge) => moved(badge, origin)),
    };
  });
  const byId = new Map(steps.map((node) => [node.id, node] as const));
  const notes = steps.flatMap((step) => {
    const note = task.nodes.get(step.id)?.note;
    return note ? [placeNote(note, step)] : [];
  });
  const nodes = [...steps, ...notes.map(({ node }) => node)];
  const routed = new Map((result.edges ?? []).map((edge) => [edge.id, edge] as const));
  const routes = task.graph.edges.flatMap((edge, index): PlacedEdge[] => {
    const route = routed.get(edgeKey(index));
    return route && edge.stroke !== 'invisible' ? [placeEdge(edge, route, task, byId)] : [];
  });
  const edges = [...routes, ...notes.map(({ edge }) => edge)];
  const straight = slideLabels(nodes, partLines(nodes, straightenEdges(nodes, edges)));
  const frames = task.graph.groups.map(({ id }, index): Frame => {
    const box = boxes.get(groupKey(index));
    if (!box) throw new Error(`The layout lost frame “${id}”.`);
    return { id, ...box };
  });
  const groups = frames.map((frame): PlacedGroup => {
    const inside = thingsInside(frame, nodes, straight, frames);
    return { ...frame, title: placeTitle(task.titles.get(frame.id) ?? [], frame, straight, inside) };
  });
  return moveChart(
    { nodes, edges: straight, groups: outerFirst(groups), lanes: [], legend: [], width: 0, height: 0 },
    MARGIN,
  );
}

type Frame = Omit<PlacedGroup, 'title'>;

/** What the title of a frame may not lie over: all but the frames around it. */
function thingsInside(
  frame: Frame,
  nodes: readonly PlacedNode[],
  edges: readonly PlacedEdge[],
  frames: readonly Frame[],
): readonly Box[] {
  return [
    ...nodes,
    ...nodes.flatMap(({ badges }) => badges),
    ...edges.flatMap(({ label }) => label ?? []),
    ...frames.filter((other) => other !== frame && other.x >= frame.x && other.y >= frame.y),
  ];
}

function placeEdge(
  edge: FlowEdge,
  route: ElkExtendedEdge,
  task: LayoutTask,
  nodes: ReadonlyMap<string, PlacedNode>,
): PlacedEdge {
  const sections = route.sections ?? [];
  const corners = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
  const turned = task.order.returns.has(edge) && edge.from !== edge.to;
  const points = [...simplifyLine(squared(turned ? corners.reverse() : corners))];
  const chosen = task.ports.get(edge);
  const source = nodes.get(edge.from);
  const target = nodes.get(edge.to);
  if (chosen && source) points[0] = onOutline(points[0], chosen.from.side, source);
  if (chosen && target) points[points.length - 1] = onOutline(points.at(-1), chosen.to.side, target);
  const atExit = task.nodes.get(edge.from)?.exitLabels.get(edge);
  if (atExit && source) return { edge, points, label: movedLabel(atExit, source) };
  const set = task.labels.get(edge);
  const spot = route.labels?.[0];
  if (!set || !spot) return { edge, points };
  return { edge, points, label: movedLabel(set, { x: spot.x ?? 0, y: spot.y ?? 0 }) };
}

/** Lines that pass through frames come out of ELK half a pixel askew, and once in many charts without a corner. */
function squared(corners: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (const { x, y } of corners) {
    const before = points.at(-1);
    const near = (a: number, b: number | undefined) => (b !== undefined && Math.abs(a - b) < 1 ? b : a);
    const next = { x: near(x, before?.x), y: near(y, before?.y) };
    if (before && before.x !== next.x && before.y !== next.y) points.push({ x: next.x, y: before.y });
    points.push(next);
  }
  return points;
}

function outerFirst(groups: readonly PlacedGroup[]): readonly PlacedGroup[] {
  return groups.toSorted((a, b) => b.width * b.height - a.width * a.height);
}

import type { PlacedBadge, PlacedChart, PlacedLabel, PlacedLine, Point } from './placed-chart.ts';

/** Moves a chart without a legend so that everything lies on a canvas that begins at 0, 0, with a margin all round. */
export function moveChart(chart: PlacedChart, margin: number): PlacedChart {
  const extent = extentOf(chart);
  const by = { x: margin - extent.left, y: margin - extent.top };
  return {
    legend: chart.legend,
    width: Math.ceil(extent.right - extent.left + 2 * margin),
    height: Math.ceil(extent.bottom - extent.top + 2 * margin),
    groups: chart.groups.map((group) => ({ ...moved(group, by), title: movedLabel(group.title, by) })),
    lanes: chart.lanes.map((lane) => ({ ...moved(lane, by), title: movedLabel(lane.title, by) })),
    edges: chart.edges.map((edge) => ({
      ...edge,
      points: edge.points.map((point) => moved(point, by)),
      ...(edge.label && { label: movedLabel(edge.label, by) }),
    })),
    nodes: chart.nodes.map((node) => ({
      ...moved(node, by),
      lines: node.lines.map((line): PlacedLine => moved(line, by)),
      badges: node.badges.map((badge): PlacedBadge => moved(badge, by)),
    })),
  };
}

function extentOf({ nodes, edges, groups, lanes }: PlacedChart) {
  const boxes = [
    ...nodes,
    ...nodes.flatMap(({ badges }) => badges),
    ...groups,
    ...lanes,
    ...edges.flatMap(({ label }) => label ?? []),
  ];
  const points = edges.flatMap((edge) => edge.points);
  const xs = [...boxes.flatMap(({ x, width }) => [x, x + width]), ...points.map(({ x }) => x)];
  const ys = [...boxes.flatMap(({ y, height }) => [y, y + height]), ...points.map(({ y }) => y)];
  if (xs.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export function moved<T extends Point>(thing: T, by: Point): T {
  return { ...thing, x: thing.x + by.x, y: thing.y + by.y };
}

/** A label and its lines, moved together. */
export function movedLabel(label: PlacedLabel, by: Point): PlacedLabel {
  return { ...moved(label, by), lines: label.lines.map((line) => moved(line, by)) };
}

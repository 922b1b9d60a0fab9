import type { Box, PlacedChart, PlacedEdge, PlacedLine, PlacedNode, Point } from './placed-chart.ts';

/** What a reader would stumble over, found by geometry alone; an empty list is a good chart. */
export function chartFaults(chart: PlacedChart): readonly string[] {
  return [
    ...overlaps(chart),
    ...linesThroughThings(chart),
    ...outside(chart),
    ...clippedText(chart),
    ...lostLabels(chart),
    ...crooked(chart),
    ...lineOnLine(chart),
    ...laneFaults(chart),
  ];
}

type Named = Box & { readonly name: string; readonly owner: object };

function overlaps({ nodes, edges, groups, lanes }: PlacedChart): readonly string[] {
  const things: Named[] = [
    ...nodes.map((node) => named(node, `node ${node.id}`, node)),
    ...nodes.flatMap((node) =>
      node.badges.map((badge) => named(badge, `badge ${badge.text} of ${node.id}`, node)),
    ),
    ...edges.flatMap((edge) => (edge.label ? [named(edge.label, `label of ${edgeName(edge)}`, edge)] : [])),
    ...groups.map((group) => named(group.title, `title of ${group.id}`, group)),
    ...lanes.map((lane) => named({ ...lane, height: lane.head }, 'head of a lane', lane)),
  ];
  const found: string[] = [];
  for (const [index, a] of things.entries()) {
    for (const b of things.slice(index + 1))
      if (a.owner !== b.owner && overlap(a, b)) found.push(`${a.name} lies over ${b.name}`);
  }
  for (const node of nodes) {
    for (const badge of node.badges) {
      if (node.lines.some((line) => overlap(badge, boxOf(line))))
        found.push(`badge ${badge.text} covers the text of ${node.id}`);
    }
    for (const [index, badge] of node.badges.entries()) {
      if (node.badges.slice(index + 1).some((other) => overlap(badge, other)))
        found.push(`badges of ${node.id} overlap`);
    }
  }
  return found;
}

function linesThroughThings({ nodes, edges, groups, lanes }: PlacedChart): readonly string[] {
  const found: string[] = [];
  for (const edge of edges) {
    const pieces = edge.points.flatMap((from, index) => {
      const to = edge.points[index + 1];
      return to ? [boxBetween(from, to)] : [];
    });
    for (const [index, piece] of pieces.entries()) {
      for (const node of nodes) {
        const own = node.id === edge.edge.from || node.id === edge.edge.to;
        const atEnd = index === 0 || index === pieces.length - 1;
        if (overlap(piece, shrunk(node)) && !(own && atEnd))
          found.push(`${edgeName(edge)} runs through ${node.id}`);
        for (const badge of node.badges) {
          if (overlap(piece, badge))
            found.push(`${edgeName(edge)} runs through badge ${badge.text} of ${node.id}`);
        }
      }
      for (const { id, title } of groups) {
        if (overlap(piece, title)) found.push(`${edgeName(edge)} runs through the title of ${id}`);
      }
      for (const { head, ...lane } of lanes) {
        if (overlap(piece, { ...lane, height: head })) found.push(`${edgeName(edge)} runs into a head`);
      }
      for (const other of edges) {
        if (other !== edge && other.label && overlap(piece, other.label)) {
          found.push(`${edgeName(edge)} runs through the label of ${edgeName(other)}`);
        }
      }
    }
  }
  return found;
}

function outside(chart: PlacedChart): readonly string[] {
  const canvas = { x: 0, y: 0, width: chart.width, height: chart.height };
  const boxes = [
    ...chart.nodes.map((node) => named(node, `node ${node.id}`, node)),
    ...chart.nodes.flatMap((node) => node.badges.map((badge) => named(badge, `badge of ${node.id}`, node))),
    ...chart.edges.flatMap((edge) =>
      edge.label ? [named(edge.label, `label of ${edgeName(edge)}`, edge)] : [],
    ),
    ...chart.edges.flatMap((edge) =>
      edge.points.map((point) => named({ ...point, width: 0, height: 0 }, edgeName(edge), edge)),
    ),
    ...chart.groups.map((group) => named(group, `frame ${group.id}`, group)),
    ...chart.legend.flatMap(({ badge, line }) =>
      [badge, boxOf(line)].map((box) => named(box, 'legend', badge)),
    ),
  ];
  return boxes.filter((box) => !contains(canvas, box)).map(({ name }) => `${name} leaves the canvas`);
}

function clippedText({ nodes, edges, groups }: PlacedChart): readonly string[] {
  const lost = (lines: readonly PlacedLine[], holds: (box: Box) => boolean) =>
    lines.some((line) => !holds(boxOf(line)));
  return [
    ...nodes
      .filter((node) => lost(node.lines, (box) => holdsText(node, box)))
      .map(({ id }) => `text leaves node ${id}`),
    ...edges
      .filter(({ label }) => label && lost(label.lines, (box) => contains(label, box)))
      .map((edge) => `text leaves the label of ${edgeName(edge)}`),
    ...groups
      .filter(({ title }) => lost(title.lines, (box) => contains(title, box)))
      .map(({ id }) => `text leaves the title of ${id}`),
  ];
}

/** A line without its condition says something else. */
function lostLabels({ edges }: PlacedChart): readonly string[] {
  return edges
    .filter(({ edge, label }) => edge.label && !label)
    .map((edge) => `${edgeName(edge)} has lost its label`);
}

/** A diamond holds less than its box. */
function holdsText(node: PlacedNode, line: Box): boolean {
  if (node.shape !== 'decision') return contains(node, line);
  const middle = { x: node.x + node.width / 2, y: node.y + node.height / 2 };
  return [line.x, line.x + line.width].every((x) =>
    [line.y + 2, line.y + line.height - 2].every(
      (y) => Math.abs(x - middle.x) / (node.width / 2) + Math.abs(y - middle.y) / (node.height / 2) <= 1,
    ),
  );
}

function crooked({ edges }: PlacedChart): readonly string[] {
  return edges
    .filter(({ points }) =>
      points.some((point, index) => {
        const next = points[index + 1];
        return next !== undefined && Math.abs(point.x - next.x) > 0.01 && Math.abs(point.y - next.y) > 0.01;
      }),
    )
    .map((edge) => `${edgeName(edge)} is crooked`);
}

/** Lines that share neither their start nor their end, and yet run along one another. */
function lineOnLine({ edges }: PlacedChart): readonly string[] {
  const found: string[] = [];
  const lines = edges.map((edge) => ({ edge, pieces: piecesOf(edge) }));
  for (const [index, { edge, pieces }] of lines.entries()) {
    for (const { edge: other, pieces: others } of lines.slice(index + 1)) {
      const kin = edge.edge.from === other.edge.from || edge.edge.to === other.edge.to;
      if (!kin && pieces.some((a) => others.some((b) => runsAlong(a, b))))
        found.push(`${edgeName(edge)} runs along ${edgeName(other)}`);
    }
  }
  return found;
}

/** Lanes stand side by side; nothing but a line that crosses lies on their borders. */
function laneFaults({ lanes, nodes, edges }: PlacedChart): readonly string[] {
  const borders = lanes.map(({ x, y, height }) => ({ x, y, width: 0, height }));
  const things = [
    ...nodes,
    ...nodes.flatMap(({ badges }) => badges),
    ...edges.flatMap(({ label }) => label ?? []),
  ];
  return [
    ...borders.flatMap((border) =>
      things.filter((thing) => overlap(border, thing)).map(() => 'something lies on the border of a lane'),
    ),
    ...edges
      .filter((edge) => piecesOf(edge).some((piece) => borders.some((border) => runsAlong(piece, border))))
      .map((edge) => `${edgeName(edge)} runs along the border of a lane`),
  ];
}

function piecesOf({ points }: PlacedEdge): readonly Box[] {
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    return to ? [boxBetween(from, to)] : [];
  });
}

function runsAlong(a: Box, b: Box): boolean {
  const near = 3;
  const shared = (startA: number, lengthA: number, startB: number, lengthB: number) =>
    Math.min(startA + lengthA, startB + lengthB) - Math.max(startA, startB);
  if (a.width === 0 && b.width === 0)
    return Math.abs(a.x - b.x) < near && shared(a.y, a.height, b.y, b.height) > 1;
  if (a.height === 0 && b.height === 0)
    return Math.abs(a.y - b.y) < near && shared(a.x, a.width, b.x, b.width) > 1;
  return false;
}

function named(box: Box, name: string, owner: object): Named {
  const { x, y, width, height } = box;
  return { x, y, width, height, name, owner };
}
function edgeName({ edge }: PlacedEdge): string {
  return `${edge.from}→${edge.to}`;
}
function boxOf({ x, y, width, size }: PlacedLine): Box {
  return { x: x - width / 2, y: y - size / 2, width, height: size };
}
function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
}
function overlap(a: Box, b: Box): boolean {
  const room = 0.1;
  return (
    a.x < b.x + b.width - room &&
    b.x < a.x + a.width - room &&
    a.y < b.y + b.height - room &&
    b.y < a.y + a.height - room
  );
}
function contains(outer: Box, inner: Box): boolean {
  const room = 0.6;
  return (
    inner.x >= outer.x - room &&
    inner.y >= outer.y - room &&
    inner.x + inner.width <= outer.x + outer.width + room &&
    inner.y + inner.height <= outer.y + outer.height + room
  );
}

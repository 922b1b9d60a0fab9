import type { Compass } from '../chart-compass.ts';
import { MARGIN } from '../chart-style.ts';
import { moveChart, moved, movedLabel } from '../move-chart.ts';
import { onOutline } from '../on-outline.ts';
import type { PlacedChart, PlacedEdge, PlacedLabel, PlacedLane, PlacedNode, Point } from '../placed-chart.ts';
import type { SetNode } from '../set-node.ts';
import { simplifyLine } from '../simplify-line.ts';
import type { GapRoom, LabelRoom } from './label-room.ts';
import type { LaneRoute, RoutedLanes } from './route-lanes.ts';
import { type Extent, type GapRule, type SpreadLines, spreadLines } from './spread-lines.ts';

export interface LaneSetting {
  /** Between neighbours of one lane, and between rows. */
  readonly gap: number;
  readonly rankGap: number;
  /** Between lines that run beside each other. */
  readonly pitch: number;
  readonly room: LabelRoom;
}

/** From the head of an arrow to the line before it, from a box to the line behind it, from a border to a line. */
const BEFORE_BOX = 15;
const BEHIND_BOX = 10;
const AT_BORDER = 7;
const BESIDE_BOX = 10;
/** A border keeps this from boxes. */
const BORDER_GAP = 9;
const HEAD_PADDING = 5;

/**
 * Gives lanes, steps and lines their places; labels that stand at no node are left out. A lane is as wide as its steps
 * and lines need, and its title is set to that width by `setTitle`. Lanes without titles are not drawn.
 */
export function placeLanes(
  { grid, lattice, routes }: RoutedLanes,
  nodes: ReadonlyMap<string, SetNode>,
  setTitle: (title: string, width: number) => PlacedLabel,
  setting: LaneSetting,
): PlacedChart {
  const width = lattice.xs.length;
  const used = linesInUse(routes, width);
  const columns = extents(
    grid.lanes.reduce((sum, lane) => sum + lane.columns, 0),
    grid.cells,
    nodes,
    'column',
  );
  const rows = extents(grid.rows, grid.cells, nodes, 'row');
  const borders = laneGaps(grid.lanes);
  const gapOf = new Map(
    borders.flatMap(({ first, last }) => [[first, 'first'] as const, [last, 'last'] as const]),
  );
  const spread = (extra: ReadonlyMap<number, number>) =>
    spreadLines(
      lattice.xs,
      used.xs,
      columns,
      (gap) => {
        const place = gapOf.get(gap);
        const more = extra.get(gap) ?? 0;
        const room = setting.room.across.get(gap);
        if (place === 'first')
          return roomier({ empty: BORDER_GAP + more, before: AT_BORDER + more, after: BESIDE_BOX }, room);
        if (place === 'last')
          return roomier({ empty: BORDER_GAP + more, before: BESIDE_BOX, after: AT_BORDER + more }, room);
        return roomier({ empty: setting.gap, before: BESIDE_BOX, after: BESIDE_BOX }, room);
      },
      setting.pitch,
      0,
    );
  const plain = spread(new Map());
  const titles = borders.map((lane, index) =>
    setTitle(grid.lanes[index]?.title ?? '', widthOf(lane, plain) - 2 * HEAD_PADDING),
  );
  const across = widened(plain, spread, borders, titles);
  const hasHeads = grid.lanes.some(({ title }) => title !== '');
  const head = hasHeads ? Math.max(...titles.map(({ height }) => height)) + 2 * HEAD_PADDING : 0;
  const down = spreadLines(
    lattice.ys,
    used.ys,
    rows,
    (gap) => {
      const empty = gap === 0 || gap === grid.rows ? BORDER_GAP + 3 : setting.rankGap;
      const after = gap === grid.rows ? AT_BORDER : BEFORE_BOX;
      return roomier({ empty, before: BEHIND_BOX, after }, setting.room.down.get(gap));
    },
    setting.pitch,
    head,
  );
  const pointAt = (at: number): Point => ({
    x: across.at[at % width] ?? 0,
    y: down.at[Math.floor(at / width)] ?? 0,
  });
  const placed = new Map(
    [...nodes].map(([id, set]) => [id, placeNode(set, pointAt(lattice.pointOf(id)))] as const),
  );
  const bottom = down.gaps.at(-1)?.to ?? head;
  const lanes = borders.map(({ first, last }, index): PlacedLane => {
    const from = across.gaps[first]?.from ?? 0;
    const to = across.gaps[last]?.to ?? 0;
    const title = titles[index] ?? { x: 0, y: 0, width: 0, height: 0, lines: [] };
    const middle = { x: (from + to - title.width) / 2, y: (head - title.height) / 2 };
    return { x: from, y: 0, width: to - from, height: bottom, head, title: movedLabel(title, middle) };
  });
  const edges = routes.map((route) => placeEdge(route, pointAt, nodes, placed));
  return moveChart(
    {
      nodes: [...placed.values()],
      edges,
      groups: [],
      lanes: hasHeads ? lanes : [],
      legend: [],
      width: 0,
      height: 0,
    },
    MARGIN,
  );
}

function roomier({ empty, before, after }: GapRule, room: GapRoom = NO_ROOM): GapRule {
  return {
    empty: empty + room.before + room.after,
    before: before + room.before,
    after: after + room.after,
  };
}

const NO_ROOM: GapRoom = { before: 0, after: 0 };

function placeNode({ node, shape, lines, badges }: SetNode, middle: Point): PlacedNode {
  const origin = { x: middle.x - shape.width / 2, y: middle.y - shape.height / 2 };
  return {
    id: node.id,
    shape: node.shape,
    paint: node.paint,
    ...origin,
    ...shape,
    lines: lines.map((line) => moved(line, origin)),
    badges: badges.map((badge) => moved(badge, origin)),
  };
}

function placeEdge(
  { edge: { edge, from, to }, way, ...sides }: LaneRoute,
  pointAt: (at: number) => Point,
  nodes: ReadonlyMap<string, SetNode>,
  placed: ReadonlyMap<string, PlacedNode>,
): PlacedEdge {
  const corners = way.map(pointAt);
  const ends: readonly (readonly [number, Compass, string])[] = [
    [0, sides.from, from],
    [corners.length - 1, sides.to, to],
  ];
  for (const [index, side, id] of ends) corners[index] = onOutline(corners[index], side, placed.get(id));
  const points = simplifyLine(corners);
  const label = nodes.get(from)?.exitLabels.get(edge);
  const source = placed.get(from);
  return { edge, points, ...(label && source && { label: movedLabel(label, source) }) };
}

/** The lines of the lattice along which something runs, by axis. */
function linesInUse(routes: readonly LaneRoute[], width: number) {
  const xs = new Set<number>();
  const ys = new Set<number>();
  for (const { way } of routes) {
    for (const [index, point] of way.entries()) {
      const next = way[index + 1];
      if (next === undefined) continue;
      if (Math.abs(next - point) === width) xs.add(point % width);
      else ys.add(Math.floor(point / width));
    }
  }
  return { xs, ys };
}

/** What stands out over the steps of a column or row, on either side of its middle. */
function extents(
  count: number,
  cells: RoutedLanes['grid']['cells'],
  nodes: ReadonlyMap<string, SetNode>,
  axis: 'column' | 'row',
): readonly Extent[] {
  return Array.from({ length: count }, (_, index): Extent => {
    const members = [...cells].flatMap(([id, cell]) => (cell[axis] === index ? (nodes.get(id) ?? []) : []));
    const reach = (side: 'left' | 'right' | 'top' | 'bottom') =>
      Math.max(
        0,
        ...members.map(
          ({ shape, overhang }) => (axis === 'column' ? shape.width : shape.height) / 2 + overhang[side],
        ),
      );
    return axis === 'column'
      ? { before: reach('left'), after: reach('right') }
      : { before: reach('top'), after: reach('bottom') };
  });
}

interface LaneGaps {
  readonly first: number;
  readonly last: number;
}

/** The numbers of the gaps at the borders of each lane. */
function laneGaps(lanes: readonly { readonly columns: number }[]): readonly LaneGaps[] {
  let gap = 0;
  return lanes.map(({ columns }) => {
    const first = gap;
    gap += columns + 1;
    return { first, last: gap - 1 };
  });
}

function widthOf({ first, last }: LaneGaps, { gaps }: SpreadLines): number {
  return (gaps[last]?.to ?? 0) - (gaps[first]?.from ?? 0);
}

/** Widens lanes that are too narrow even for the shortest lines of their titles. */
function widened(
  plain: SpreadLines,
  spread: (extra: ReadonlyMap<number, number>) => SpreadLines,
  borders: readonly LaneGaps[],
  titles: readonly PlacedLabel[],
): SpreadLines {
  const extra = new Map(
    borders.flatMap((lane, index) => {
      const { first, last } = lane;
      const missing = (titles[index]?.width ?? 0) + 2 * HEAD_PADDING - widthOf(lane, plain);
      return missing > 0 ? [[first, missing / 2] as const, [last, missing / 2] as const] : [];
    }),
  );
  return extra.size > 0 ? spread(extra) : plain;
}

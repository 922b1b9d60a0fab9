import type { LaneGrid } from './lane-grid.ts';

/** A line of the lattice: the middle of a column or row, or one of the tracks in the gap before it. */
export interface LatticeLine {
  readonly type: 'middle' | 'track';
  /** Of the column or row, or of the gap. */
  readonly index: number;
  /** Roughly where it will lie, in pixels: what a way costs is reckoned before anything has its place. */
  readonly at: number;
}

/** Lines on which edges may run. Points are numbered row by row. */
export interface Lattice {
  readonly xs: readonly LatticeLine[];
  readonly ys: readonly LatticeLine[];
  /** The node that stands at a point. */
  readonly nodeAt: ReadonlyMap<number, string>;
  readonly pointOf: (id: string) => number;
  readonly besides: (point: number) => Besides;
}

/** What stands next to a point on the middle of a column or row, in the gap between two of them. */
export interface Besides {
  /** At both ends of that piece of the middle line; none at points that lie on no middle. */
  readonly nodes: readonly string[];
  /** The node that the point lies right before. */
  readonly front?: string;
}

const NOTHING: Besides = { nodes: [] };

const TRACK = 10;
const HALF_COLUMN = 60;
const HALF_ROW = 26;

export function lattice(grid: LaneGrid, tracks: number): Lattice {
  const columnsOfLanes = grid.lanes.map(({ columns }) => columns);
  const xs = linesOf(columnsOfLanes, tracks, HALF_COLUMN);
  const ys = linesOf([grid.rows], tracks, HALF_ROW);
  const middleX = middles(xs);
  const middleY = middles(ys);
  const point = (column: number, row: number) => (middleY[row] ?? 0) * xs.length + (middleX[column] ?? 0);
  const points = new Map([...grid.cells].map(([id, { column, row }]) => [id, point(column, row)] as const));
  const nodeAt = new Map([...points].map(([id, at]) => [at, id] as const));
  const besides = (at: number): Besides => {
    const x = at % xs.length;
    const y = (at - x) / xs.length;
    const isTrackX = xs[x]?.type === 'track';
    if (isTrackX === (ys[y]?.type === 'track')) return NOTHING;
    const lines = isTrackX ? xs : ys;
    const here = isTrackX ? x : y;
    const nodes: string[] = [];
    let front: string | undefined;
    for (const step of [-1, 1]) {
      let other = here + step;
      while (lines[other]?.type === 'track') other += step;
      const node = nodeAt.get(isTrackX ? y * xs.length + other : other * xs.length + x);
      if (node === undefined || other < 0 || other >= lines.length) continue;
      nodes.push(node);
      if (other === here + step) front = node;
    }
    return { nodes, ...(front !== undefined && { front }) };
  };
  const known: (Besides | undefined)[] = [];
  const remembered = (at: number) => {
    const found = known[at] ?? besides(at);
    known[at] = found;
    return found;
  };
  return { xs, ys, nodeAt, pointOf: (id) => points.get(id) ?? 0, besides: remembered };
}

/** A gap before each middle and one behind the last, for each of the lanes. */
function linesOf(lanes: readonly number[], tracks: number, half: number): readonly LatticeLine[] {
  const lines: LatticeLine[] = [];
  let at = 0;
  let gaps = 0;
  let middle = 0;
  const addGap = () => {
    for (let track = 1; track <= tracks; track += 1)
      lines.push({ type: 'track', index: gaps, at: at + track * TRACK });
    gaps += 1;
    at += (tracks + 1) * TRACK;
  };
  for (const count of lanes) {
    for (let own = 0; own < count; own += 1) {
      addGap();
      lines.push({ type: 'middle', index: middle, at: at + half });
      middle += 1;
      at += 2 * half;
    }
    addGap();
  }
  return lines;
}

function middles(lines: readonly LatticeLine[]): readonly number[] {
  return lines.flatMap(({ type }, index) => (type === 'middle' ? [index] : []));
}

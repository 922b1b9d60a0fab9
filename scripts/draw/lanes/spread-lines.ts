import type { LatticeLine } from './lattice.ts';

/** The room that a column or row needs on either side of its middle. */
export interface Extent {
  readonly before: number;
  readonly after: number;
}

export interface GapRule {
  /** Of a gap in which no line runs. */
  readonly empty: number;
  /** Before the first line of a gap, and behind the last. */
  readonly before: number;
  readonly after: number;
}

export interface SpreadLines {
  /** The coordinate of each line. */
  readonly at: readonly number[];
  /** Where each gap begins and ends. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
}

/** Gives the lines of one axis their places: gaps are as wide as the lines that run in them need. */
export function spreadLines(
  lines: readonly LatticeLine[],
  used: ReadonlySet<number>,
  extents: readonly Extent[],
  rule: (gap: number) => GapRule,
  pitch: number,
  start: number,
): SpreadLines {
  const at: number[] = [];
  const gaps: { from: number; to: number }[] = [];
  let here = start;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line?.type === 'middle') {
      const { before, after } = extents[line.index] ?? { before: 0, after: 0 };
      at.push(here + before);
      here += before + after;
      index += 1;
      continue;
    }
    const from = here;
    const tracks: number[] = [];
    for (; lines[index]?.type === 'track' && lines[index]?.index === line?.index; index += 1)
      tracks.push(index);
    const busy = tracks.filter((track) => used.has(track));
    const { empty, before, after } = rule(line?.index ?? 0);
    const width = busy.length === 0 ? empty : Math.max(empty, before + (busy.length - 1) * pitch + after);
    const slack = (width - before - after - (busy.length - 1) * pitch) / 2;
    for (const track of tracks) {
      const place = busy.indexOf(track);
      at.push(place < 0 ? from + width / 2 : from + before + Math.max(0, slack) + place * pitch);
    }
    here += width;
    gaps.push({ from, to: here });
  }
  return { at, gaps };
}

import { diffArrays } from 'diff';
import { likeness, type Profile, profileOf } from './likeness.ts';

/** What of one sequence answers to what of the other, in the order of the present one. */
export type Pairing<T> =
  | { readonly type: 'pair'; readonly before: T; readonly after: T }
  | { readonly type: 'deleted'; readonly before: T }
  | { readonly type: 'inserted'; readonly after: T }
  | { readonly type: 'moved-away' | 'moved-here'; readonly before: T; readonly after: T };

export interface AlignOptions<T> {
  /** Equal keys stand for the same thing. */
  readonly key: (item: T) => string;
  /** Where one of these is undefined, the item is never taken for a changed other one. */
  readonly text: (item: T) => string | undefined;
  /** Only these are recognised in another place. */
  readonly movable: (item: T) => boolean;
  /** Least likeness of an item and its changed self in the same place. */
  readonly least?: number;
}

/** Below this a text in another place is another text. */
const MOVED = 0.7;
/** Shorter texts are alike by chance. */
const SHORTEST_MOVE = 12;
const LEAST = 0.35;
/** In a gap of thousands nothing is looked for further away than this. */
const REACH = 300;

interface Item<T> {
  readonly value: T;
  readonly key: string;
  readonly profile: Profile | undefined;
}

/** Aligns two sequences: equal items by longest common subsequence, the rest by likeness, in place and then elsewhere. */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  options: AlignOptions<T>,
): readonly Pairing<T>[] {
  const items = (values: readonly T[]) => values.map((value) => itemOf(value, options));
  const found = anchored(items(before), items(after), options.least ?? LEAST);
  return withMoves(found, options);
}

function itemOf<T>(value: T, { key, text }: AlignOptions<T>): Item<T> {
  const content = text(value);
  return { value, key: key(value), profile: content === undefined ? undefined : profileOf(content) };
}

type Matched<T> = readonly [before: Item<T> | undefined, after: Item<T> | undefined];

function anchored<T>(
  before: readonly Item<T>[],
  after: readonly Item<T>[],
  least: number,
): readonly Matched<T>[] {
  const changes = diffArrays([...before], [...after], { comparator: (a, b) => a.key === b.key });
  const out: Matched<T>[] = [];
  let old = 0;
  let present = 0;
  let gapOld: Item<T>[] = [];
  let gapPresent: Item<T>[] = [];
  const close = () => {
    out.push(...byLikeness(gapOld, gapPresent, least));
    gapOld = [];
    gapPresent = [];
  };
  for (const { added, removed, count } of changes) {
    if (removed) gapOld.push(...before.slice(old, old + count));
    else if (added) gapPresent.push(...after.slice(present, present + count));
    else {
      close();
      for (let at = 0; at < count; at++) out.push([before[old + at], after[present + at]]);
    }
    if (!added) old += count;
    if (!removed) present += count;
  }
  close();
  return out;
}

/** Pairs what is most alike without crossing, by the best sum of likenesses. */
function byLikeness<T>(
  before: readonly Item<T>[],
  after: readonly Item<T>[],
  least: number,
): readonly Matched<T>[] {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  const gain = (row: number, column: number) =>
    Math.abs(row - column) > REACH ? 0 : worth(before[row], after[column], least);
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      best[row * width + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        at(row + 1, column + 1) + gain(row, column),
      );
    }
  }
  const out: Matched<T>[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    const value = gain(row, column);
    if (value > 0 && at(row, column) === at(row + 1, column + 1) + value)
      out.push([before[row++], after[column++]]);
    else if (at(row, column) === at(row + 1, column)) out.push([before[row++], undefined]);
    else out.push([undefined, after[column++]]);
  }
  out.push(...before.slice(row).map((item): Matched<T> => [item, undefined]));
  out.push(...after.slice(column).map((item): Matched<T> => [undefined, item]));
  return out;
}

function worth<T>(before: Item<T> | undefined, after: Item<T> | undefined, least: number): number {
  if (!before?.profile || !after?.profile) return 0;
  const value = likeness(before.profile, after.profile);
  return value >= least ? value : 0;
}

/** What is left over on both sides may be the same thing in another place. */
function withMoves<T>(matched: readonly Matched<T>[], { movable }: AlignOptions<T>): readonly Pairing<T>[] {
  const gone = matched.flatMap(([old, present]) => (old && !present && movable(old.value) ? [old] : []));
  const come = matched.flatMap(([old, present]) =>
    !old && present && movable(present.value) ? [present] : [],
  );
  const partners = new Map<Item<T>, Item<T>>();
  for (const present of come) {
    const best = gone
      .filter((old) => !partners.has(old))
      .map((old) => ({ old, value: sameness(old, present) }))
      .reduce<{ old: Item<T> | undefined; value: number }>((a, b) => (b.value > a.value ? b : a), {
        old: undefined,
        value: 0,
      });
    if (!best.old) continue;
    partners.set(best.old, present);
    partners.set(present, best.old);
  }
  return matched.flatMap(([old, present]) => pairing(old, present, partners));
}

function sameness<T>(old: Item<T>, present: Item<T>): number {
  if (old.key === present.key) return 2;
  if (!old.profile || !present.profile) return 0;
  if (Math.min(old.profile.size, present.profile.size) < SHORTEST_MOVE) return 0;
  const value = likeness(old.profile, present.profile);
  return value >= MOVED ? value : 0;
}

function pairing<T>(
  old: Item<T> | undefined,
  present: Item<T> | undefined,
  partners: ReadonlyMap<Item<T>, Item<T>>,
): readonly Pairing<T>[] {
  if (old && present) return [{ type: 'pair', before: old.value, after: present.value }];
  const partner = partners.get(old ?? (present as Item<T>));
  if (old)
    return [
      partner
        ? { type: 'moved-away', before: old.value, after: partner.value }
        : { type: 'deleted', before: old.value },
    ];
  if (!present) return [];
  return [
    partner
      ? { type: 'moved-here', before: partner.value, after: present.value }
      : { type: 'inserted', after: present.value },
  ];
}

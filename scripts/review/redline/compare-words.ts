import { diffArrays } from 'diff';

/** A stretch of words: in both texts, or in one of them. `before` and `after` count words from 0. */
export interface Stretch {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly words: readonly string[];
}

/** A word or two between two changes make the change harder to read than one change with them in it. */
const ISLAND = 2;
/** Below this share of kept characters a text counts as rewritten. */
const KEPT_SHARE = 0.25;

/**
 * Compares two texts word by word, deletions before insertions. Small islands between changes are taken into them, and a
 * text of which little is left is replaced as a whole: a reader sees two sentences better than their shreds.
 */
export function compareWords(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const raw = diffArrays([...before], [...after]).map(
    ({ added, removed, value }): Stretch => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
      words: value,
    }),
  );
  const kept = raw.filter(({ kind }) => kind === 'kept').flatMap(({ words }) => words);
  const longer = Math.max(before.join('').length, after.join('').length);
  if (kept.length > 0 && kept.join('').length < longer * KEPT_SHARE) {
    return ordered([
      { kind: 'deleted', words: before },
      { kind: 'inserted', words: after },
    ]);
  }
  return ordered(
    raw.flatMap((stretch, index) => (isIsland(stretch, index, raw) ? split(stretch) : [stretch])),
  );
}

function isIsland({ kind, words }: Stretch, index: number, all: readonly Stretch[]): boolean {
  if (kind !== 'kept' || index === 0 || index === all.length - 1) return false;
  return words.length <= ISLAND && words.every((word) => /^\p{Script=Han}$/u.test(word));
}

const split = ({ words }: Stretch): readonly Stretch[] => [
  { kind: 'deleted', words },
  { kind: 'inserted', words },
];

/** Between two kept stretches: all that is deleted, then all that is inserted. */
function ordered(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  let deleted: string[] = [];
  let inserted: string[] = [];
  const flush = () => {
    if (deleted.length > 0) out.push({ kind: 'deleted', words: deleted });
    if (inserted.length > 0) out.push({ kind: 'inserted', words: inserted });
    deleted = [];
    inserted = [];
  };
  for (const stretch of stretches) {
    if (stretch.kind === 'deleted') deleted.push(...stretch.words);
    else if (stretch.kind === 'inserted') inserted.push(...stretch.words);
    else {
      flush();
      out.push(stretch);
    }
  }
  flush();
  return out.filter(({ words }) => words.length > 0);
}

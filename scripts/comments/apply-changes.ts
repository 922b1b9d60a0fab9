import type { SourceChange } from './plan-changes.ts';

/** A file's text with changes made, which may not overlap; every other character stays. */
export function applyChanges(text: string, changes: readonly SourceChange[]): string {
  let out = '';
  let at = 0;
  for (const change of changes.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    out += text.slice(at, change.from) + change.text;
    at = change.to;
  }
  return out + text.slice(at);
}

/** Changes that touch no other of the list, in their order; of two that overlap the first stays. */
export function withoutOverlaps<T extends SourceChange>(changes: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const change of changes) {
    const clashes = kept.some(
      (other) => other.file === change.file && change.from < other.to && other.from < change.to,
    );
    const same = kept.some(
      (other) => other.file === change.file && change.from === other.from && change.to === other.to,
    );
    if (!clashes && !same) kept.push(change);
  }
  return kept;
}

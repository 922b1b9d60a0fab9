import { diffArrays } from 'diff';
import { likeness } from './likeness.ts';

/** Two stretches that stand for one another; one of them may be empty. Ends are exclusive. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** Texts less alike than this are shown as one replaced by the other. */
const LEAST_LIKENESS = 0.25;
/** A shorter stretch in common between two changes is chance, and tears words apart. */
const LEAST_COMMON = 2;

/** What differs between two texts, in order. */
export function textHunks(text: string, other: string): readonly Hunk[] {
  if (text === other) return [];
  if (likeness(text, other) < LEAST_LIKENESS) return [trimmed(wholeHunk(text, other), text, other)];
  const hunks: Hunk[] = [];
  let at = 0;
  let otherAt = 0;
  for (const { added, removed, value } of diffArrays(tokens(text), tokens(other))) {
    const size = value.reduce((sum, token) => sum + token.length, 0);
    const length = added ? 0 : size;
    const otherLength = removed ? 0 : size;
    if (added || removed) {
      const last = hunks.at(-1);
      const joins = last && at - last.to < LEAST_COMMON;
      const hunk = { from: at, to: at + length, otherFrom: otherAt, otherTo: otherAt + otherLength };
      if (joins) hunks[hunks.length - 1] = { ...last, to: hunk.to, otherTo: hunk.otherTo };
      else hunks.push(hunk);
    }
    at += length;
    otherAt += otherLength;
  }
  return hunks.map((hunk) => trimmed(hunk, text, other));
}

/** Chinese characters one by one; a number or a Latin word as a whole. */
const tokens = (text: string): string[] => text.match(/[A-Za-z0-9.]+|[^A-Za-z0-9]|\./gu) ?? [];

const wholeHunk = (text: string, other: string): Hunk => ({
  from: 0,
  to: text.length,
  otherFrom: 0,
  otherTo: other.length,
});

/** Without what both sides begin and end with; a number or a Latin word stays whole. */
function trimmed({ from, to, otherFrom, otherTo }: Hunk, text: string, other: string): Hunk {
  const shorter = Math.min(to - from, otherTo - otherFrom);
  const alike = (a: string | undefined, b: string | undefined) => a === b && !/[A-Za-z0-9.]/.test(a ?? '');
  let start = 0;
  while (start < shorter && alike(text[from + start], other[otherFrom + start])) start++;
  let end = 0;
  while (end < shorter - start && alike(text[to - 1 - end], other[otherTo - 1 - end])) end++;
  return { from: from + start, to: to - end, otherFrom: otherFrom + start, otherTo: otherTo - end };
}

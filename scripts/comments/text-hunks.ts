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
  if (likeness(text, other) < LEAST_LIKENESS) return [wholeHunk(text, other)];
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
  return hunks;
}

/** Chinese characters one by one; a number or a Latin word as a whole. */
const tokens = (text: string): string[] => text.match(/[A-Za-z0-9.]+|[^A-Za-z0-9]|\./gu) ?? [];

/** All but what both begin and end with. */
function wholeHunk(text: string, other: string): Hunk {
  const shorter = Math.min(text.length, other.length);
  let from = 0;
  while (from < shorter && text[from] === other[from]) from++;
  let end = 0;
  while (end < shorter - from && text.at(-1 - end) === other.at(-1 - end)) end++;
  return { from, to: text.length - end, otherFrom: from, otherTo: other.length - end };
}

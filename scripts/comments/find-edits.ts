import { alignUnits, type Pairing } from './align-units.ts';
import type { Edit } from './edit.ts';
import { CELL } from './returned-document.ts';
import { type Hunk, textHunks } from './text-hunks.ts';
import { textMap } from './text-map.ts';
import { type ChangeScope, comparable, type TextUnit, type TrackedChange, wordsOf } from './text-unit.ts';

export interface Comparison {
  /** In the order of the text. */
  readonly edits: readonly Edit[];
  /** Index of the sent unit that a returned one stands for or behind, by its index. */
  readonly sentUnitOf: readonly number[];
}

/** Everything that differs between what was sent and what came back: what was tracked, and what was not. */
export function findEdits(sent: readonly TextUnit[], returned: readonly TextUnit[]): Comparison {
  const edits: Edit[] = [];
  const sentUnitOf: number[] = [];
  let last = 0;
  for (const pairing of alignUnits(sent, returned)) {
    last = pairing.sent[0] ?? last;
    for (const index of pairing.returned) sentUnitOf[index] = last;
    edits.push(...editsOf(pairing, last, sent, returned));
    last = pairing.sent.at(-1) ?? last;
  }
  return { edits, sentUnitOf };
}

function editsOf(
  { sent, returned }: Pairing,
  last: number,
  sentUnits: readonly TextUnit[],
  returnedUnits: readonly TextUnit[],
): readonly Edit[] {
  const before = sent.flatMap((index) => sentUnits[index] ?? []);
  const after = returned.flatMap((index) => returnedUnits[index] ?? []);
  const [only] = after;
  if (before.length === 0 && only) return newUnit(only, last, sentUnits[last]);
  if (after.length === 0) return before.map((unit, index) => goneUnit(unit, last + index));
  return comparedUnits(before, after, last);
}

function newUnit(unit: TextUnit, last: number, lastUnit: TextUnit | undefined): readonly Edit[] {
  const text = accepted(unit);
  if (wordsOf(text) === '') return [];
  const at = lastUnit?.text.length ?? 0;
  const edit = { scope: unit.type, unit: last, at, removed: '', inserted: `\n${text}` };
  const [change] = unit.changes;
  // Some word processors track the words of a new paragraph, but not its mark.
  if (!change || wordsOf(unit.text) !== '') return [{ type: 'silent', ...edit }];
  return [{ type: 'tracked', author: change.author, ...(change.date && { date: change.date }), ...edit }];
}

const goneUnit = ({ type, text }: TextUnit, unit: number): Edit => ({
  type: 'silent',
  scope: type,
  unit,
  at: 0,
  removed: text,
  inserted: '',
});

/** The text of a unit with all changes made. */
function accepted({ text, changes }: TextUnit): string {
  let out = '';
  let at = 0;
  for (const change of changes) {
    out += text.slice(at, change.at) + change.inserted;
    at = change.at + change.removed.length;
  }
  return out + text.slice(at);
}

function comparedUnits(
  before: readonly TextUnit[],
  after: readonly TextUnit[],
  first: number,
): readonly Edit[] {
  const place = placer(before, first);
  const sentText = before.map(({ text }) => text).join('\n');
  const returnedText = after.map(({ text }) => text).join('\n');
  const sentMap = textMap(sentText);
  const returnedMap = textMap(returnedText);
  const hunks = textHunks(sentMap.text, returnedMap.text);
  const silent = hunks
    .filter((hunk) => !isPageNumber(hunk, sentMap.text, returnedMap.text))
    .map(({ from, to, otherFrom, otherTo }): Edit => {
      const start = from === to ? sentMap.offsetAfter(from) : sentMap.offsetOf(from);
      const removed = sentText.slice(start, Math.max(start, sentMap.offsetAfter(to)));
      const inserted = returnedText.slice(returnedMap.offsetOf(otherFrom), returnedMap.offsetAfter(otherTo));
      return {
        type: 'silent',
        ...place(start),
        removed: from === to ? '' : removed,
        inserted: otherFrom === otherTo ? '' : inserted,
        scope: 'text',
      };
    });
  const tracked = offsetChanges(after).map((change): Edit => {
    const index = sentIndex(returnedMap.indexOf(change.at), hunks);
    const start = comparable(change.removed) === '' ? sentMap.offsetAfter(index) : sentMap.offsetOf(index);
    return { ...change, type: 'tracked', ...place(start), scope: scopeOf(change, after) };
  });
  return [...silent, ...tracked].sort((a, b) => a.unit - b.unit || a.at - b.at);
}

/**
 * Whether a difference is the number of a page, which word processors now and then turn from a field into text: in
 * （第12页）, or alone in a cell that was sent without text.
 */
function isPageNumber({ from, to, otherFrom, otherTo }: Hunk, text: string, other: string): boolean {
  if (!/^\d*$/.test(text.slice(from, to)) || !/^\d*$/.test(other.slice(otherFrom, otherTo))) return false;
  const before = text.slice(0, from);
  const after = text.slice(to);
  if (before.endsWith('（第') && after.startsWith('页）')) return true;
  return from === to && (before === '' || before.endsWith(CELL)) && (after === '' || after.startsWith(CELL));
}

/** Changes by their offset in the texts of all units, joined. */
function offsetChanges(units: readonly TextUnit[]): readonly TrackedChange[] {
  let offset = 0;
  return units.flatMap(({ text, changes }) => {
    const moved = changes.map((change) => ({ ...change, at: change.at + offset }));
    offset += text.length + 1;
    return moved;
  });
}

/** Where a comparable character of the returned text stands in the sent one. */
function sentIndex(index: number, hunks: readonly Hunk[]): number {
  let shift = 0;
  for (const { from, to, otherFrom, otherTo } of hunks) {
    if (index < otherFrom) break;
    if (index < otherTo) return from;
    shift = to - otherTo;
  }
  return index + shift;
}

/** The unit that an offset of the joined texts lies in. */
function placer(units: readonly TextUnit[], first: number) {
  return (offset: number): { readonly unit: number; readonly at: number } => {
    let at = offset;
    for (const [index, { text }] of units.entries()) {
      if (at <= text.length) return { unit: first + index, at };
      at -= text.length + 1;
    }
    return { unit: first, at: offset };
  };
}

/** Whether a tracked change takes or brings whole paragraphs. */
function scopeOf({ scope, at, removed, inserted }: TrackedChange, units: readonly TextUnit[]): ChangeScope {
  if (scope !== 'text') return scope;
  const [unit] = units;
  const whole = units.length === 1 && unit && comparable(removed) === comparable(unit.text);
  if (whole && inserted === '' && unit.text !== '') return 'paragraph';
  const behind = at === unit?.text.length && inserted.startsWith('\n');
  const before = at === 0 && inserted.endsWith('\n');
  return removed === '' && inserted !== '\n' && (behind || before) ? 'paragraph' : 'text';
}

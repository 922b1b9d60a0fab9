import type { Passage, Piece, Reviewer } from './returned-document.ts';
import { comparable, type TextUnit, type TextUnits, type TrackedChange, wordsOf } from './text-unit.ts';

interface OpenUnit {
  type: Passage['type'];
  text: string;
  marks: readonly string[];
  changes: readonly TrackedChange[];
  passages: number[];
}

/**
 * The text as it was sent: changes in sight taken back and listed beside it. Changes by `own` authors were in the file when
 * it was sent, so they are taken as made. Empty units without changes are left out.
 */
export function textUnits(passages: readonly Passage[], own: ReadonlySet<string> = new Set()): TextUnits {
  const units: TextUnit[] = [];
  const unitOfPassage: number[] = [];
  let open = emptyUnit();
  const close = () => {
    const { passages: from, ...unit } = open;
    const counts = comparable(unit.text) !== '' || unit.changes.length > 0;
    for (const index of from) unitOfPassage[index] = counts ? units.length : Math.max(0, units.length - 1);
    if (counts) units.push({ ...unit, changes: whole(unit, joined(unit.changes)) });
    open = emptyUnit();
  };
  passages.forEach((passage, index) => {
    const state = stateOf(passage, own);
    if (passage.type === 'row' && state?.type === 'inserted') {
      attachRow(units, passage, state.by, own);
      unitOfPassage[index] = Math.max(0, units.length - 1);
      return;
    }
    open.passages.push(index);
    if (state?.type === 'gone' && passage.type === 'row') return;
    if (passage.type === 'row') open.type = 'row';
    open.marks = [...open.marks, ...passage.marks];
    for (const piece of passage.pieces) take(piece, open, own);
    if (passage.type === 'row') {
      if (state?.type === 'deleted') open.changes = [removal(open.text, state.by)];
      close();
    } else if (state?.type === 'inserted') {
      open.changes = [...open.changes, change(open.text.length, '', '\n', state.by)];
    } else if (state?.type !== 'gone') {
      if (state?.type === 'deleted')
        open.changes = [...open.changes, change(open.text.length, '\n', '', state.by)];
      close();
    }
  });
  if (open.passages.length > 0) close();
  return { units, unitOfPassage };
}

const emptyUnit = (): OpenUnit => ({ type: 'paragraph', text: '', marks: [], changes: [], passages: [] });

type State =
  | { readonly type: 'inserted' | 'deleted'; readonly by: Reviewer }
  /** Not in the text that was sent, nor in the one that came back. */
  | { readonly type: 'gone' };

/** Undefined: it stands in both. */
function stateOf({ inserted, deleted }: Pick<Piece, 'inserted' | 'deleted'>, own: ReadonlySet<string>) {
  const theirs = (by: Reviewer | undefined) => (by && !own.has(by.author) ? by : undefined);
  const ins = theirs(inserted);
  const del = theirs(deleted);
  if ((deleted && !del) || (ins && del)) return { type: 'gone' } satisfies State;
  if (ins) return { type: 'inserted', by: ins } satisfies State;
  if (del) return { type: 'deleted', by: del } satisfies State;
  return undefined;
}

function take(piece: Piece, open: OpenUnit, own: ReadonlySet<string>): void {
  const state = stateOf(piece, own);
  if (state?.type === 'gone') return;
  const at = open.text.length;
  if (state?.type === 'inserted') open.changes = [...open.changes, change(at, '', piece.text, state.by)];
  if (state?.type === 'deleted') open.changes = [...open.changes, change(at, piece.text, '', state.by)];
  if (state?.type !== 'inserted') open.text += piece.text;
}

const change = (at: number, removed: string, inserted: string, by: Reviewer): TrackedChange => ({
  at,
  removed,
  inserted,
  scope: 'text',
  ...by,
});

const removal = (text: string, by: Reviewer): TrackedChange => ({ ...change(0, text, '', by), scope: 'row' });

/** A new row has no text that was sent: it stands behind the unit before. */
function attachRow(units: TextUnit[], row: Passage, by: Reviewer, own: ReadonlySet<string>): void {
  const last = units.at(-1);
  if (!last) return;
  const text = row.pieces
    .filter((piece) => !['deleted', 'gone'].includes(stateOf(piece, own)?.type ?? ''))
    .map((piece) => piece.text)
    .join('');
  const added: TrackedChange = { ...change(last.text.length, '', `\n${text}`, by), scope: 'row' };
  units[units.length - 1] = { ...last, changes: [...last.changes, added] };
}

/** A paragraph or row of which one author took all words is gone, in however many pieces the file says so. */
function whole({ type, text }: Pick<TextUnit, 'type' | 'text'>, changes: readonly TrackedChange[]) {
  const [first] = changes;
  const gone = wordsOf(changes.map(({ removed }) => removed).join(''));
  const all = gone !== '' && gone === wordsOf(text);
  if (!first || !all || changes.some((each) => each.inserted !== '' || each.author !== first.author))
    return changes;
  return [{ ...first, at: 0, removed: text, scope: type }];
}

/** What one author did at one place is one change: a word processor cuts it at every change of format. */
function joined(changes: readonly TrackedChange[]): readonly TrackedChange[] {
  const out: TrackedChange[] = [];
  for (const next of changes) {
    const last = out.at(-1);
    const touches =
      last?.scope === 'text' &&
      next.scope === 'text' &&
      last.author === next.author &&
      last.at + last.removed.length === next.at;
    if (!touches) out.push(next);
    else
      out[out.length - 1] = {
        ...last,
        removed: last.removed + next.removed,
        inserted: last.inserted + next.inserted,
      };
  }
  return out;
}

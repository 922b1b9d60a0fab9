import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { type ProseEntry, proseEntries } from './prose-entries.ts';
import { piecesOf, type TextPiece } from './running-text.ts';

/** What one entry says: piece by piece, and as a whole with a line for each piece. */
export interface EntryText {
  readonly entry: ProseEntry;
  readonly pieces: readonly TextPiece[];
  readonly whole: string;
}

/** The text of every entry that the office wrote. The texts of laws are not the office's own. */
export function entryTexts(_: Compilation, context: CheckContext): readonly EntryText[] {
  return context
    .share(proseEntries)
    .filter((entry) => entry.type !== 'law')
    .map((entry) => {
      const pieces = piecesOf(entry);
      return { entry, pieces, whole: pieces.map(({ text }) => text).join('\n') };
    });
}

/** Every piece of text that the office wrote, in reading order. */
export function runningText(_: Compilation, context: CheckContext): readonly TextPiece[] {
  return context.share(entryTexts).flatMap(({ pieces }) => pieces);
}

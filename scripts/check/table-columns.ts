import { groupBy } from '../lib/group-by.ts';
import type { TextPiece } from './views/running-text.ts';

/** The cells of each column of each table among the pieces of one entry, from top to bottom. */
export function tableColumns(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const tables: TextPiece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (piece.kind === 'cell') {
      if (!isOpen) tables.push([]);
      tables.at(-1)?.push(piece);
    }
    isOpen = piece.kind === 'cell' || (isOpen && piece.kind === 'picture');
  }
  return tables.flatMap((cells) => [...groupBy(cells, ({ column }) => column).values()]);
}

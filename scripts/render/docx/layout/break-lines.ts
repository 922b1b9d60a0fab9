import type { LaidParagraph } from './laid-block.ts';
import { type LinePiece, linePieces } from './line-pieces.ts';

export interface LaidLine {
  /** In twips. */
  readonly height: number;
  /** Bookmarks that begin in it. */
  readonly marks: readonly string[];
  /** Ids of the footnotes called in it. */
  readonly notes: readonly number[];
}

/** The lines of a paragraph in a column of that width, in twips. */
export function breakLines({ items, look }: LaidParagraph, width: number): readonly LaidLine[] {
  const full = width - look.left - look.right;
  let line: LinePiece[] = [];
  let room = full - look.firstLine;
  const lines = [line];
  const open = () => {
    line = [];
    lines.push(line);
    room = full;
  };
  for (const piece of linePieces(items).flatMap((each) => cutToFit(each, full))) {
    if (line.length > 0 && room < piece.width - piece.blank) open();
    line.push(piece);
    room -= piece.width;
    if (piece.breaks) open();
  }
  return lines.map((each) => ({
    height: look.exact ? look.pitch : Math.max(look.pitch, ...each.map(({ height }) => height)),
    marks: each.flatMap(({ marks }) => marks),
    notes: each.flatMap(({ notes }) => notes),
  }));
}

/** A word that is wider than the column is broken anywhere. */
function cutToFit(piece: LinePiece, full: number): readonly LinePiece[] {
  if (piece.width - piece.blank <= full || piece.letters.length < 2) return [piece];
  return piece.letters.map((width, index) => {
    const last = index === piece.letters.length - 1;
    const marks = index === 0 ? piece.marks : [];
    return { ...piece, letters: [width], width, blank: 0, marks, ...(!last && { notes: [], breaks: false }) };
  });
}

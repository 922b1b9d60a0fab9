import type { LaidParagraph } from './laid-block.ts';
import type { LinePiece } from './line-pieces.ts';
import type { Program } from './program.ts';

export interface LaidLine {
  /** In twips. */
  readonly height: number;
  /** Bookmarks that begin in it. */
  readonly marks: readonly string[];
  /** Ids of the footnotes called in it. */
  readonly notes: readonly number[];
}

type Text = Pick<LaidParagraph, 'pieces' | 'look' | 'spacing' | 'hair'>;

/** The lines of a paragraph in a column of that width, in twips. */
export function breakLines(paragraph: Text, width: number, program: Program): readonly LaidLine[] {
  const pieces = fitted(paragraph, width);
  const starts = lineStarts(pieces, paragraph, width, program);
  return starts.map((start, index) => line(pieces, start, starts[index + 1] ?? pieces.length, paragraph));
}

/** How many they are. */
export const countLines = (paragraph: Text, width: number, program: Program): number =>
  lineStarts(fitted(paragraph, width), paragraph, width, program).length;

/** Where lines begin among the pieces. */
function lineStarts(
  pieces: readonly LinePiece[],
  { look, spacing, hair }: Text,
  width: number,
  { gap, hangs, losesSpacing, substitutes }: Program,
): readonly number[] {
  const full = width - look.left - look.right;
  const starts = [0];
  let room = full - look.firstLine;
  let opened = true;
  const lost = losesSpacing ? -spacing - hair : 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    const more = substitutes ? piece.substituted : 0;
    const taken = piece.width + more + hair * piece.letters.length + lost * piece.portions;
    const needed = taken - piece.blank - (hangs ? piece.hanging : 0);
    const lead = opened ? 0 : piece.meets * gap;
    if (!opened && room < lead + needed) {
      starts.push(index);
      room = full - taken - (piece.portions === 0 ? lost : 0);
    } else room -= lead + taken;
    opened = piece.breaks;
    if (piece.breaks) {
      starts.push(index + 1);
      room = full;
    }
  }
  return starts;
}

const NONE: readonly never[] = [];

function line(pieces: readonly LinePiece[], start: number, end: number, { look }: Text): LaidLine {
  let height = look.pitch;
  let marks: readonly string[] = NONE;
  let notes: readonly number[] = NONE;
  for (let at = start; at < end; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    if (!look.exact && piece.height > height) height = piece.height;
    if (piece.marks.length > 0) marks = [...marks, ...piece.marks];
    if (piece.notes.length > 0) notes = [...notes, ...piece.notes];
  }
  return { height, marks, notes };
}

/** A word that is wider than the column is broken anywhere. */
function fitted({ pieces, look }: Text, width: number): readonly LinePiece[] {
  const full = width - look.left - look.right;
  const wide = (piece: LinePiece) => piece.width - piece.blank > full && piece.letters.length > 1;
  return pieces.some(wide) ? pieces.flatMap((piece) => (wide(piece) ? cut(piece) : [piece])) : pieces;
}

function cut(piece: LinePiece): readonly LinePiece[] {
  return piece.letters.map((width, index) => {
    const last = index === piece.letters.length - 1;
    const marks = index === 0 ? piece.marks : [];
    const substituted = piece.substituted / piece.letters.length;
    const part = { ...piece, letters: [width], width, substituted, blank: 0, hanging: 0, marks };
    return { ...part, ...(index > 0 && { meets: 0 }), ...(!last && { notes: [], breaks: false }) };
  });
}

import type { Paragraph, Table } from 'docx';
import type { Piece } from './piece.ts';

/** Pieces that make up a section, in the order of the text, each with what stands below it. */
export const pieceNodes = (pieces: readonly Piece[]): readonly (Paragraph | Table)[] =>
  pieces.flatMap(({ node, gap }, index) => {
    const next = pieces[index + 1];
    return gap ? [node, gap(!next || next.opensPage === true)] : [node];
  });

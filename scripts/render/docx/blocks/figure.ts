import { Paragraph, type ParagraphChild } from 'docx';
import type { FigureBlock } from '../../../model/block.ts';
import { LANDSCAPE, LINE, type PageLayout, pixels } from '../geometry.ts';
import { type Box, pictureRun, sheetRun } from '../pictures.ts';
import type { Piece } from '../piece.ts';
import { bookmarked } from '../spans.ts';
import { textRuns } from '../text-runs.ts';
import type { Writer } from '../writer.ts';

/**
 * The sheets of a drawing, each with its caption; a picture as it is. One of several sheets may lie sideways on a page of its
 * own. Where there is no drawing its text stands instead.
 */
export function figurePieces({ figure, source }: FigureBlock, writer: Writer): readonly Piece[] {
  const mark = writer.sourceMark(source);
  if (figure.content.type === 'picture') {
    const run = pictureRun(figure.content.picture, room(writer.page), writer.fonts);
    return [picturePiece(run, mark), captionPiece(figure.caption)];
  }
  const sheets = writer.drawings.get(figure.id)?.sheets ?? [];
  if (sheets.length === 0) return undrawn(figure.caption, figure.alt, mark);
  return sheets.flatMap((sheet, index) => {
    const caption =
      sheets.length > 1 ? `${figure.caption}（${index + 1}／${sheets.length}）` : figure.caption;
    const shown = { name: figure.id, title: caption, description: figure.alt };
    const sideways = sheet.landscape && sheets.length > 1;
    const page = sideways ? LANDSCAPE : writer.page;
    const run = sheetRun(sheet, room(page), shown, writer.fonts);
    const pieces = [picturePiece(run, index === 0 ? mark : undefined), captionPiece(caption)];
    return sideways ? pieces.map((piece) => ({ ...piece, landscape: true as const })) : pieces;
  });
}

/** Leaves room for the caption and for two headings above, which stay with the picture. */
const room = ({ textWidth, textHeight }: PageLayout): Box => ({
  width: pixels(textWidth),
  height: Math.floor(pixels(textHeight - (textHeight > textWidth ? 3.5 : 2) * LINE)),
});

function picturePiece(run: ParagraphChild, mark: string | undefined): Piece {
  const children = bookmarked([run], [mark]);
  return { type: 'heading', node: new Paragraph({ style: 'Picture', children }) };
}

function captionPiece(caption: string): Piece {
  const children = textRuns(caption, { face: 'hei' });
  return { type: 'text', node: new Paragraph({ style: 'Caption', children }) };
}

function undrawn(caption: string, alt: string, mark: string | undefined): readonly Piece[] {
  const text = `（此处应有“${caption}”，未能绘出。）${alt}`;
  const children = bookmarked(textRuns(text, { face: 'fang' }), [mark]);
  return [{ type: 'text', node: new Paragraph({ style: 'Note', children }) }];
}

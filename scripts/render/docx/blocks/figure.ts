import type { Paragraph, ParagraphChild } from 'docx';
import { FIGURE_ROOM } from '../../../lib/figure-room.ts';
import type { FigureBlock } from '../../../model/block.ts';
import { commented } from '../commented.ts';
import { LANDSCAPE, type PageLayout, pixels, twips } from '../geometry.ts';
import { type Box, pictureRun, sheetRun } from '../pictures.ts';
import type { Piece } from '../piece.ts';
import { bookmarked } from '../spans.ts';
import type { ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { textRuns } from '../text-runs.ts';
import { asRow } from '../tracked/gone.ts';
import { trackedParagraph } from '../tracked/tracked-paragraph.ts';
import { trackedRuns } from '../tracked/tracked-runs.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The sheets of a drawing, each with its caption; a picture as it is. A sheet may lie sideways on a page of its
 * own. Where there is no drawing its text stands instead.
 */
export function figurePieces(block: FigureBlock, around: Surroundings): readonly Piece[] {
  const { figure, source } = block;
  const { writer } = around;
  const mark = writer.sourceMark(source);
  if (figure.content.type === 'picture') {
    const run = pictureRun(figure.content.picture, room(writer.page), writer.fonts);
    return [picturePiece(run, mark, around), captionPiece(figure.caption, block, around)];
  }
  const sheets = writer.drawings.get(figure.id)?.sheets ?? [];
  if (sheets.length === 0) return undrawn(figure.caption, figure.alt, mark, around);
  return sheets.flatMap((sheet, index) => {
    const caption =
      sheets.length > 1 ? `${figure.caption}（${index + 1}／${sheets.length}）` : figure.caption;
    const shown = { name: figure.id, title: caption, description: figure.alt };
    const sideways = sheet.landscape && writer.page !== LANDSCAPE;
    const page = sideways ? LANDSCAPE : writer.page;
    const run = sheetRun(sheet, room(page), shown, writer.fonts);
    const pieces = [
      picturePiece(run, index === 0 ? mark : undefined, around),
      captionPiece(caption, index === 0 ? block : {}, around),
    ];
    return sideways ? pieces.map((piece) => ({ ...piece, landscape: true as const })) : pieces;
  });
}

const room = (page: PageLayout): Box => {
  const { width, height } = page === LANDSCAPE ? FIGURE_ROOM.sideways : FIGURE_ROOM.upright;
  return { width: pixels(twips(width)), height: pixels(twips(height)) };
};

function picturePiece(run: ParagraphChild, mark: string | undefined, around: Surroundings): Piece {
  return { type: 'heading', node: line('Picture', [run], around, { mark }) };
}

function captionPiece(
  caption: string,
  { comments }: Pick<FigureBlock, 'comments'>,
  around: Surroundings,
): Piece {
  return { type: 'text', node: line('Caption', textRuns(caption, { face: 'hei' }), around, { comments }) };
}

function undrawn(
  caption: string,
  alt: string,
  mark: string | undefined,
  around: Surroundings,
): readonly Piece[] {
  const text = `（此处应有“${caption}”，未能绘出。）${alt}`;
  return [{ type: 'text', node: line('Note', textRuns(text, { face: 'fang' }), around, { mark }) }];
}

function line(
  style: ParagraphStyleId,
  runs: readonly ParagraphChild[],
  { revision, writer }: Surroundings,
  { mark, comments }: { readonly mark?: string | undefined; readonly comments?: FigureBlock['comments'] },
): Paragraph {
  const { tracker } = writer;
  const children = bookmarked(commented(trackedRuns(runs, revision, tracker), comments, writer), [mark]);
  return trackedParagraph({ style, children }, { revision: asRow(revision) }, tracker);
}

import {
  AlignmentType,
  TableCell as DocxCell,
  TableRow as DocxRow,
  type ITableOptions,
  type Paragraph,
  TableLayoutType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { plainSpans } from '../../../lib/plain-spans.ts';
import type { Span, TableBlock, TableCell, TableColumn, TableRow } from '../../../model/block.ts';
import type { Revision } from '../../../model/revision.ts';
import type { Face } from '../faces.ts';
import { pixels } from '../geometry.ts';
import type { Piece } from '../piece.ts';
import { bookmarked, spanChildren } from '../spans.ts';
import type { ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { TABLE_STYLES } from '../styles/styles-part.ts';
import { textRuns } from '../text-runs.ts';
import { asRow, markerOf } from '../tracked/gone.ts';
import { trackedParagraph } from '../tracked/tracked-paragraph.ts';
import { trackedRuns } from '../tracked/tracked-runs.ts';
import type { Writer } from '../writer.ts';
import { writable } from '../xml.ts';
import { columnWidths, rowLines } from './column-widths.ts';
import { DescribedTable } from './described-table.ts';
import type { Surroundings } from './surroundings.ts';

/** Letters, in twips: 10.5 pt in a grid, 12.5 pt in fields. */
const LETTERS = { grid: 210, fields: 250 } as const;
/** A row of more lines may break over pages: kept whole, it would leave a large gap or fit no page. */
const WHOLE_ROW_LINES = 12;

/** The caption and the table itself; its head row repeats on every page. */
export function tablePieces(block: TableBlock, around: Surroundings): readonly Piece[] {
  const { textWidth } = around.writer.page;
  const widths = columnWidths(block, textWidth, LETTERS[block.style]);
  const options: ITableOptions = {
    style: TABLE_STYLES[block.style],
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    tableLook: look(block.style),
    rows: [
      ...(block.style === 'grid' ? [headRow(block, widths, around)] : []),
      ...block.rows.map((row, index) => bodyRow(block, row, index, widths, around)),
    ],
  };
  const revision = asRow(around.revision);
  const gap = (last: boolean) =>
    trackedParagraph({ style: last ? 'LastGap' : 'Gap', children: [] }, { revision }, around.writer.tracker);
  const table: Piece = { type: 'table', node: new DescribedTable(options, tableTitle(block)), gap };
  return block.caption ? [captionPiece(block.caption, around), table] : [table];
}

/** The caption, else the titles of the columns, which a table of fields does not print. */
const tableTitle = ({ caption, columns }: TableBlock): string =>
  writable(caption ?? columns.map(({ title }) => plainSpans(title)).join('、'));

/** Tells readers of the file which cells are heads: the first row of a grid, the first column of fields. */
const look = (style: TableBlock['style']) => ({
  firstRow: style === 'grid',
  firstColumn: style === 'fields',
  lastRow: false,
  lastColumn: false,
  noHBand: true,
  noVBand: true,
});

function captionPiece(caption: string, { revision, writer: { tracker } }: Surroundings): Piece {
  const children = trackedRuns(textRuns(caption, { face: 'hei' }), revision, tracker);
  const options = { style: 'TableCaption', children };
  return { type: 'heading', node: trackedParagraph(options, { revision: asRow(revision) }, tracker) };
}

/** The tracked mark of a row that was put in or taken out as a whole. */
function rowChange({ writer: { tracker } }: Surroundings, revision: Revision | undefined) {
  if (!revision || !tracker) return {};
  return asRow(revision) === 'inserted' ? { insertion: tracker() } : { deletion: tracker() };
}

function headRow(block: TableBlock, widths: readonly number[], around: Surroundings): DocxRow {
  const { writer, revision } = around;
  const mark = writer.sourceMark(block.source);
  const cells = block.columns.map(({ title }, index) =>
    docxCell(
      [
        paragraph(
          title,
          { style: 'TableHead', face: 'hei', change: asRow(revision), mark: asRow(revision) },
          index === 0 ? mark : undefined,
          writer,
          widths[index],
        ),
      ],
      widths[index],
    ),
  );
  const options = { tableHeader: true, cantSplit: true, children: cells };
  return new DocxRow({ ...options, ...rowChange(around, revision) });
}

function bodyRow(
  block: TableBlock,
  row: TableRow,
  rowIndex: number,
  widths: readonly number[],
  around: Surroundings,
): DocxRow {
  const revision = row.revision ?? around.revision;
  const writer = markerOf(around.writer, revision);
  const first = block.style === 'fields' && rowIndex === 0 ? block.source : undefined;
  const mark = writer.sourceMark(row.source) ?? writer.sourceMark(first);
  const children = row.cells.map((cell, index) => {
    const look = cellLook(block, row, index);
    const align = cell.align ?? block.columns[index]?.align;
    const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [[]];
    const changes = paragraphs.map((_, at) => asRow(cell.revisions?.[at] ?? revision));
    const marks = revision ? changes : marksInCell(changes);
    const written = paragraphs.map((spans, at) =>
      paragraph(
        spans,
        { ...look, ...(align && { align }), change: changes[at], mark: marks[at], share: share(paragraphs) },
        index + at === 0 ? mark : undefined,
        writer,
        widths[index],
      ),
    );
    return docxCell(written, widths[index]);
  });
  return new DocxRow({
    ...rowChange(around, revision),
    cantSplit: rowLines(row.cells, widths, LETTERS[block.style]) <= WHOLE_ROW_LINES,
    children,
  });
}

/** A picture beside text takes up half of a page at most; pictures alone share a page with the head of their table. */
const WITH_TEXT = 0.5;
const ALONE = 0.78;

function share(paragraphs: TableCell['paragraphs']): number {
  const alone = paragraphs.every(
    (spans) => spans.length > 0 && spans.every(({ type }) => type === 'picture'),
  );
  return alone ? ALONE / paragraphs.length : WITH_TEXT;
}

/**
 * The last mark of a cell cannot come or go: where the last paragraphs do, each of them takes the mark before it along
 * instead of its own.
 */
function marksInCell(changes: readonly (Revision | undefined)[]): readonly (Revision | undefined)[] {
  const kept = changes.lastIndexOf(undefined);
  return changes.map((change, at) => (at < kept ? change : changes[at + 1]));
}

interface CellLook {
  readonly style: ParagraphStyleId;
  readonly face: Face;
  readonly align?: TableColumn['align'];
  /** How the words of the paragraph differ from the base, where they say nothing else. */
  readonly change?: Revision | undefined;
  /** How the mark at its end differs. */
  readonly mark?: Revision | undefined;
  /** Of the height of a page, that a picture may take up. */
  readonly share?: number;
}

function cellLook(block: TableBlock, row: TableRow, index: number): CellLook {
  if (block.style === 'fields')
    return index === 0 ? { style: 'FieldLabel', face: 'hei' } : { style: 'FieldText', face: 'fang' };
  if (row.strong) return { style: 'TableSum', face: 'hei' };
  return { style: 'TableText', face: 'song' };
}

function paragraph(
  spans: readonly Span[],
  { style, face, align, change, mark: ending, share: portion = WITH_TEXT }: CellLook,
  mark: string | undefined,
  writer: Writer,
  width = 0,
): Paragraph {
  const height = pixels(writer.page.textHeight) * portion;
  const room = { width: pixels(width - LETTERS.fields), height };
  const children = spanChildren(spans, { writer, style: { face }, room, revision: change });
  const options = {
    style,
    children: bookmarked(children, [mark]),
    ...(align && align !== 'left' && { alignment: ALIGNMENTS[align] }),
  };
  return trackedParagraph(options, { revision: ending }, writer.tracker);
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function docxCell(children: readonly Paragraph[], width = 0): DocxCell {
  return new DocxCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
  });
}

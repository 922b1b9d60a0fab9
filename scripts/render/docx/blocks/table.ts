import {
  AlignmentType,
  TableCell as DocxCell,
  TableRow as DocxRow,
  type ITableOptions,
  Paragraph,
  type ParagraphChild,
  TableLayoutType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { plainSpans } from '../../../lib/plain-spans.ts';
import type { Span, TableBlock, TableColumn, TableRow } from '../../../model/block.ts';
import type { Face } from '../faces.ts';
import { pixels } from '../geometry.ts';
import type { Piece } from '../piece.ts';
import { bookmarked, spanChildren } from '../spans.ts';
import type { ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { TABLE_STYLES } from '../styles/styles-part.ts';
import { textRuns } from '../text-runs.ts';
import type { Writer } from '../writer.ts';
import { writable } from '../xml.ts';
import { columnWidths, rowLines } from './column-widths.ts';
import { DescribedTable } from './described-table.ts';

/** Letters, in twips: 10.5 pt in a grid, 12.5 pt in fields. */
const LETTERS = { grid: 210, fields: 250 } as const;
/** A row of more lines may break over pages: kept whole, it would leave a large gap or fit no page. */
const WHOLE_ROW_LINES = 12;

/** The caption and the table itself; its head row repeats on every page. */
export function tablePieces(block: TableBlock, writer: Writer): readonly Piece[] {
  const { textWidth } = writer.page;
  const widths = columnWidths(block, textWidth, LETTERS[block.style]);
  const options: ITableOptions = {
    style: TABLE_STYLES[block.style],
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    tableLook: look(block.style),
    rows: [
      ...(block.style === 'grid' ? [headRow(block, widths, writer)] : []),
      ...block.rows.map((row, index) => bodyRow(block, row, index, widths, writer)),
    ],
  };
  const table: Piece = { type: 'table', node: new DescribedTable(options, tableTitle(block)) };
  return block.caption ? [captionPiece(block.caption), table] : [table];
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

function captionPiece(caption: string): Piece {
  const children = textRuns(caption, { face: 'hei' });
  return { type: 'heading', node: new Paragraph({ style: 'TableCaption', children }) };
}

function headRow(block: TableBlock, widths: readonly number[], writer: Writer): DocxRow {
  const mark = writer.sourceMark(block.source);
  const cells = block.columns.map(({ title }, index) =>
    docxCell(
      [
        paragraph(
          title,
          { style: 'TableHead', face: 'hei' },
          index === 0 ? mark : undefined,
          writer,
          widths[index],
        ),
      ],
      widths[index],
    ),
  );
  return new DocxRow({ tableHeader: true, cantSplit: true, children: cells });
}

function bodyRow(
  block: TableBlock,
  row: TableRow,
  rowIndex: number,
  widths: readonly number[],
  writer: Writer,
): DocxRow {
  const first = block.style === 'fields' && rowIndex === 0 ? block.source : undefined;
  const mark = writer.sourceMark(row.source) ?? writer.sourceMark(first);
  const children = row.cells.map((cell, index) => {
    const look = cellLook(block, row, index);
    const align = cell.align ?? block.columns[index]?.align;
    const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [[]];
    const written = paragraphs.map((spans, at) =>
      paragraph(
        spans,
        { ...look, ...(align && { align }) },
        index + at === 0 ? mark : undefined,
        writer,
        widths[index],
      ),
    );
    return docxCell(written, widths[index]);
  });
  return new DocxRow({
    cantSplit: rowLines(row.cells, widths, LETTERS[block.style]) <= WHOLE_ROW_LINES,
    children,
  });
}

interface CellLook {
  readonly style: ParagraphStyleId;
  readonly face: Face;
  readonly align?: TableColumn['align'];
}

function cellLook(block: TableBlock, row: TableRow, index: number): CellLook {
  if (block.style === 'fields')
    return index === 0 ? { style: 'FieldLabel', face: 'hei' } : { style: 'FieldText', face: 'fang' };
  if (row.strong) return { style: 'TableSum', face: 'hei' };
  return { style: 'TableText', face: 'song' };
}

function paragraph(
  spans: readonly Span[],
  { style, face, align }: CellLook,
  mark: string | undefined,
  writer: Writer,
  width = 0,
): Paragraph {
  const room = { width: pixels(width - LETTERS.fields), height: pixels(writer.page.textHeight / 2) };
  const children: readonly ParagraphChild[] = spanChildren(spans, { writer, style: { face }, room });
  return new Paragraph({
    style,
    children: bookmarked(children, [mark]),
    ...(align && align !== 'left' && { alignment: ALIGNMENTS[align] }),
  });
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

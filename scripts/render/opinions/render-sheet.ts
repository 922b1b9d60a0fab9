import {
  Document,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { OpinionRow, OpinionSheet } from '../../model/opinion-sheet.ts';
import { LANDSCAPE } from '../docx/geometry.ts';
import { finish } from '../docx/parts/finish.ts';
import { fontTablePart } from '../docx/parts/font-table-part.ts';
import { pageNumberFooters } from '../docx/running.ts';
import type { ParagraphStyleId } from '../docx/styles/paragraph-styles.ts';
import { stylesPart, TABLE_STYLES } from '../docx/styles/styles-part.ts';
import { textRuns } from '../docx/text-runs.ts';

interface Column {
  readonly title: string;
  /** Share of the width. */
  readonly weight: number;
  readonly text: (row: OpinionRow) => string;
}

const COLUMNS: readonly Column[] = [
  { title: '序号', weight: 5, text: ({ number }) => `${number}` },
  { title: '条目', weight: 13, text: ({ where }) => where },
  { title: '原文', weight: 21, text: ({ passage }) => passage },
  { title: '类别', weight: 7, text: ({ kind }) => kind },
  { title: '意见', weight: 22, text: ({ opinion }) => opinion },
  { title: '提出人', weight: 9, text: ({ by }) => by },
  { title: '内容文件', weight: 11, text: ({ source }) => source },
  { title: '采纳情况及理由', weight: 12, text: ({ handling }) => handling ?? '' },
];

/** The sheet as a Word file on landscape pages; the same bytes for the same sheet. */
export function renderSheet(sheet: OpinionSheet): Uint8Array {
  const styles = stylesPart();
  const document = new Document({
    creator: sheet.unit,
    lastModifiedBy: sheet.unit,
    title: sheet.title,
    externalStyles: styles,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        footers: pageNumberFooters(),
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { size: LANDSCAPE.size, margin: { ...LANDSCAPE.margin, gutter: 0 } },
        },
        children: [
          paragraph('Heading2', sheet.title),
          ...sheet.facts.map((fact) => paragraph('Note', fact)),
          table(sheet.rows),
          new Paragraph({ style: 'Gap' }),
        ],
      },
    ],
  });
  return finish(document, [
    { path: 'word/styles.xml', data: styles },
    { path: 'word/fontTable.xml', data: fontTablePart() },
  ]);
}

const FACES: Readonly<Partial<Record<ParagraphStyleId, 'title' | 'hei' | 'song'>>> = {
  Heading2: 'title',
  TableHead: 'hei',
  TableText: 'song',
};

const paragraph = (style: ParagraphStyleId, text: string): Paragraph =>
  new Paragraph({ style, children: textRuns(text, { face: FACES[style] ?? 'fang' }) });

function table(rows: readonly OpinionRow[]): Table {
  const total = COLUMNS.reduce((sum, { weight }) => sum + weight, 0);
  const widths = COLUMNS.map(({ weight }) => Math.floor((LANDSCAPE.textWidth * weight) / total));
  const line = (texts: readonly string[], style: ParagraphStyleId, tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            children: text.split('\n').map((part) => paragraph(style, part)),
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
          }),
      ),
    });
  return new Table({
    style: TABLE_STYLES.grid,
    layout: TableLayoutType.FIXED,
    width: { size: LANDSCAPE.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      line(
        COLUMNS.map(({ title }) => title),
        'TableHead',
        true,
      ),
      ...rows.map((row) =>
        line(
          COLUMNS.map(({ text }) => text(row)),
          'TableText',
          false,
        ),
      ),
    ],
  });
}

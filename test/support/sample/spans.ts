import type {
  ParagraphBlock,
  Span,
  TableBlock,
  TableColumn,
  TableRow,
} from '../../../scripts/model/block.ts';

/** Shorthand for the hand-made booklet: a string stands for one span of plain text. */
export type Prose = string | readonly (string | Span)[];

export function spans(prose: Prose): readonly Span[] {
  const parts = typeof prose === 'string' ? [prose] : prose;
  return parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));
}

export function paragraph(prose: Prose, more: Partial<ParagraphBlock> = {}): ParagraphBlock {
  return { type: 'paragraph', role: 'body', spans: spans(prose), ...more };
}

export function numbered(marker: string, level: number, prose: Prose, face?: ParagraphBlock['face']) {
  return paragraph(prose, { role: 'numbered', marker, level, ...(face && { face }) });
}

export function article(marker: string, prose: Prose): ParagraphBlock {
  return paragraph(prose, { role: 'article', marker });
}

export function row(cells: readonly Prose[], strong?: true): TableRow {
  return { cells: cells.map((cell) => ({ paragraphs: [spans(cell)] })), ...(strong && { strong }) };
}

export function column(title: string, align?: TableColumn['align']): TableColumn {
  return { title: spans(title), ...(align && { align }) };
}

export function fields(pairs: readonly (readonly [string, readonly Prose[]])[]): TableBlock {
  return {
    type: 'table',
    style: 'fields',
    columns: [column('项目'), column('内容')],
    rows: pairs.map(([label, values]) => ({
      cells: [{ paragraphs: [spans(label)] }, { paragraphs: values.map(spans) }],
    })),
  };
}

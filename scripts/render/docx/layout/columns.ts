import type { LaidBlock, LaidParagraph } from './laid-block.ts';

/** Margins of a cell at its sides, as the table styles have them. */
const SIDES = 2 * 80;

/** How wide the text of a cell is, in twips. */
export const cellColumn = ({ width }: { readonly width: number }): number => width - SIDES;

/** A paragraph and the width that it is set to, in twips. */
export interface LaidColumn {
  readonly paragraph: LaidParagraph;
  readonly width: number;
}

/** Every paragraph of a stretch whose text is `width` twips wide, those in tables too. */
export const columnsOf = (blocks: readonly LaidBlock[], width: number): readonly LaidColumn[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [{ paragraph: block, width }]
      : block.rows
          .flatMap(({ cells }) => cells)
          .flatMap((cell) => cell.paragraphs.map((paragraph) => ({ paragraph, width: cellColumn(cell) }))),
  );

/** The same blocks with other paragraphs in the place of some. */
export function exchanged(
  blocks: readonly LaidBlock[],
  others: ReadonlyMap<LaidParagraph, LaidParagraph>,
): readonly LaidBlock[] {
  const other = (paragraph: LaidParagraph) => others.get(paragraph) ?? paragraph;
  return blocks.map((block) => {
    if (block.type === 'paragraph') return other(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(other) })),
    }));
    return { ...block, rows };
  });
}

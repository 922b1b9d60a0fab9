import { plainSpans } from '../../lib/plain-spans.ts';
import type { Block, Span, TableBlock, TableCell, TableRow } from '../../model/block.ts';
import type { Revision } from '../../model/revision.ts';
import { type AlignOptions, align } from './align.ts';
import { rowText } from './block-text.ts';
import { compareSpans } from './compare-spans.ts';

/** Rows put in and taken out, and changes within cells. A table of other columns is another table. */
export function compareTables(before: TableBlock, after: TableBlock): readonly Block[] {
  const same =
    before.style === after.style &&
    before.caption === after.caption &&
    before.columns.length === after.columns.length;
  if (!same)
    return [
      { ...before, revision: 'deleted' },
      { ...after, revision: 'inserted' },
    ];
  const columns = after.columns.map((column, index) => ({
    ...column,
    title: compareSpans(before.columns[index]?.title ?? [], column.title),
  }));
  const options = after.style === 'fields' ? FIELD_OPTIONS : ROW_OPTIONS;
  const rows = align(before.rows, after.rows, options).map((pairing): TableRow => {
    if (pairing.type === 'deleted') return { ...pairing.before, revision: 'deleted' };
    if (pairing.type === 'inserted') return { ...pairing.after, revision: 'inserted' };
    return compareRows(pairing.before, pairing.after);
  });
  return [{ ...after, columns, rows }];
}

const ROW_OPTIONS: AlignOptions<TableRow> = {
  key: rowText,
  text: rowText,
  movable: () => false,
  least: 0.3,
};

const label = ({ cells }: TableRow): string => (cells[0]?.paragraphs ?? []).map(plainSpans).join('');

/** A field is the same field whatever its value. */
const FIELD_OPTIONS: AlignOptions<TableRow> = { key: label, text: () => undefined, movable: () => false };

function compareRows(before: TableRow, after: TableRow): TableRow {
  const cells = after.cells.map((cell, index) => compareCells(before.cells[index], cell));
  return { ...after, cells };
}

type Paragraph = readonly Span[];
const PARAGRAPH_OPTIONS: AlignOptions<Paragraph> = {
  key: plainSpans,
  text: plainSpans,
  movable: () => false,
  least: 0.3,
};

function compareCells(before: TableCell | undefined, after: TableCell): TableCell {
  const old = before?.paragraphs ?? [];
  const [onlyOld, ...moreOld] = old;
  const [only, ...more] = after.paragraphs;
  if (onlyOld && only && moreOld.length + more.length === 0)
    return { ...after, paragraphs: [compareSpans(onlyOld, only)] };
  const compared = align(old, after.paragraphs, PARAGRAPH_OPTIONS).map(
    (pairing): readonly [Paragraph, Revision | undefined] => {
      if (pairing.type === 'deleted') return [pairing.before, 'deleted'];
      if (pairing.type === 'inserted') return [pairing.after, 'inserted'];
      return [compareSpans(pairing.before, pairing.after), undefined];
    },
  );
  return {
    ...after,
    paragraphs: compared.map(([paragraph]) => paragraph),
    revisions: compared.map(([, revision]) => revision),
  };
}

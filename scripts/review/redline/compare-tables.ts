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
type ComparedParagraph = readonly [Paragraph, Revision | undefined];
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
  const compared = withKeptEnd(
    align(old, after.paragraphs, PARAGRAPH_OPTIONS).map((pairing): ComparedParagraph => {
      if (pairing.type === 'deleted') return [pairing.before, 'deleted'];
      if (pairing.type === 'inserted') return [pairing.after, 'inserted'];
      return [compareSpans(pairing.before, pairing.after), undefined];
    }),
  );
  return {
    ...after,
    paragraphs: compared.map(([paragraph]) => paragraph),
    revisions: compared.map(([, revision]) => revision),
  };
}

/**
 * A cell always ends with a paragraph, which cannot come or go: where all of them do, the last one that goes and the first
 * one that comes are one.
 */
function withKeptEnd(paragraphs: readonly ComparedParagraph[]): readonly ComparedParagraph[] {
  if (paragraphs.some(([, revision]) => !revision)) return paragraphs;
  const gone = paragraphs.filter(([, revision]) => revision === 'deleted');
  const come = paragraphs.filter(([, revision]) => revision === 'inserted');
  const last = gone.at(-1);
  const [first, ...rest] = come;
  if (!last || !first) return paragraphs;
  const both = [last, first].flatMap(([spans, revision]) => markSpans(spans, revision));
  return [...gone.slice(0, -1), [both, undefined], ...rest];
}

const markSpans = (spans: readonly Span[], revision: Revision | undefined): readonly Span[] =>
  spans.map((span) => ({
    ...span,
    ...(revision && { revision }),
    ...('children' in span && span.type !== 'footnote' && { children: markSpans(span.children, revision) }),
  }));

import type { TableBlock, TableCell, TableColumn, TableRow } from '../../model/block.ts';
import type { BookContext } from './book-context.ts';
import type { CellNode, FlowNode, ParagraphStyle, TableNode, TableRules } from './engine/nodes.ts';
import { paragraphNode, paragraphNodes } from './paragraph-nodes.ts';
import { runsOf } from './span-runs.ts';
import { STYLES } from './styles.ts';

const RULE = 0.5;
const INK = '#333333';
const HEAD_FILL = '#eeeeee';
const LABEL_FILL = '#f5f5f5';
const NO_BORDER = [false, false, false, false] as const;
const LABEL_WIDTH = 1;
const VALUE_WIDTH = 4.6;

/** The caption is the table's first row, so that nothing parts them; it has no rules. */
function rules(captioned: boolean, padding: number): TableRules {
  return {
    hLineWidth: (index) => (captioned && index === 0 ? 0 : RULE),
    vLineWidth: () => RULE,
    hLineColor: INK,
    vLineColor: INK,
    paddingLeft: () => 4,
    paddingRight: () => 4,
    paddingTop: () => padding,
    paddingBottom: () => padding,
  };
}

function cellNode(cell: TableCell, style: ParagraphStyle, context: BookContext): CellNode {
  const aligned = cell.align ? { ...style, align: cell.align } : style;
  const nodes = cell.paragraphs.flatMap((spans) => paragraphNodes(spans, aligned, context));
  const [only] = nodes;
  if (nodes.length === 1 && only && 'paragraph' in only) return only;
  return nodes.length === 0 ? paragraphNode([], aligned) : { stack: nodes };
}

function bodyRow(row: TableRow, columns: readonly TableColumn[], context: BookContext): readonly CellNode[] {
  const style = row.strong ? STYLES.cellStrong : STYLES.cell;
  return columns.map((column, index) => {
    const cell = row.cells[index] ?? { paragraphs: [] };
    const align = cell.align ?? column.align;
    return cellNode(align ? { ...cell, align } : cell, style, context);
  });
}

function captionRow(caption: string, count: number): readonly CellNode[] {
  const covered = Array.from({ length: count - 1 }, (): CellNode => {
    return { ...paragraphNode([], STYLES.caption), border: NO_BORDER };
  });
  const cell = paragraphNode([{ text: caption }], STYLES.caption);
  return [{ ...cell, colSpan: count, border: [false, false, false, true] }, ...covered];
}

function grid(block: TableBlock, context: BookContext): FlowNode {
  const head = block.columns.map((column): CellNode => {
    return { ...paragraphNode(runsOf(column.title, context), STYLES.cellHead), fillColor: HEAD_FILL };
  });
  const captionRows = block.caption ? [captionRow(block.caption, block.columns.length)] : [];
  return tableNode(
    block,
    [...captionRows, head, ...block.rows.map((row) => bodyRow(row, block.columns, context))],
    {
      headerRows: captionRows.length + 1,
      captionRows: captionRows.length,
      padding: 3,
    },
  );
}

/** Label and value; no head row. */
function fields(block: TableBlock, context: BookContext): FlowNode {
  const body = block.rows.map(({ cells }): readonly CellNode[] => {
    const [label = { paragraphs: [] }, ...values] = cells;
    const value = { paragraphs: values.flatMap(({ paragraphs }) => paragraphs) };
    return [
      { ...cellNode(label, STYLES.fieldLabel, context), fillColor: LABEL_FILL },
      cellNode(value, STYLES.field, context),
    ];
  });
  const captionRows = block.caption ? [captionRow(block.caption, 2)] : [];
  const columns = [
    { weight: LABEL_WIDTH, fixed: true },
    { weight: VALUE_WIDTH, fixed: true },
  ] as const;
  return tableNode({ columns }, [...captionRows, ...body], {
    headerRows: captionRows.length,
    captionRows: captionRows.length,
    rowHeads: true,
    padding: 3,
  });
}

interface TableShape {
  readonly headerRows: number;
  readonly captionRows: number;
  readonly rowHeads?: true;
  readonly padding: number;
}

function tableNode(
  { columns }: { readonly columns: readonly { readonly weight?: number; readonly fixed?: true }[] },
  body: readonly (readonly CellNode[])[],
  { padding, ...shape }: TableShape,
): TableNode {
  const widths = columns.map(({ weight, fixed }) => {
    return { width: 'auto' as const, ...(weight && { weight }), ...(fixed && { fixed }) };
  });
  return {
    table: { body, widths, ...shape },
    layout: rules(shape.captionRows > 0, padding),
    margin: [0, 6, 0, 10],
  };
}

/** A table as one node; none where there is nothing to print. */
export function tableNodes(block: TableBlock, context: BookContext): readonly FlowNode[] {
  if (block.style === 'fields') return block.rows.length === 0 ? [] : [fields(block, context)];
  return block.columns.length === 0 ? [] : [grid(block, context)];
}

import { plainSpans } from '../../lib/plain-spans.ts';
import type { Block, ParagraphBlock, Span, TableBlock, TableRow } from '../../model/block.ts';
import type { Revision } from '../../model/revision.ts';
import { blockText } from '../redline/block-text.ts';
import type { Change, ChangeKind } from './change.ts';
import { differs, type Side, sideOf, standsIn } from './side-of.ts';

/** Where a block stands. */
export type Where = Pick<Change, 'entry' | 'chapter' | 'chapterId'>;

/** The differences within one block; `around` is that of the block it lies in. */
export function blockChanges(block: Block, where: Where, around?: Revision): readonly Change[] {
  if (block.revision === 'moved-here' && block.compared) return moved(block.compared, where);
  const revision = block.revision ?? around;
  switch (block.type) {
    case 'heading':
      return textChange(block.spans, revision, where);
    case 'paragraph':
      return paragraphChange(block, revision, where);
    case 'table':
      return tableChanges(block, revision, where);
    case 'list':
      return block.items.flatMap((item, index) => {
        const own = block.itemRevisions?.[index]?.revision ?? revision;
        return item.flatMap((child) => blockChanges(child, where, own));
      });
    case 'quote':
    case 'internal':
      return block.children.flatMap((child) => blockChanges(child, where, revision));
    case 'figure': {
      const { figure } = block;
      if (!revision) return [];
      const change = textChange([{ type: 'text', text: figure.caption }], revision, where);
      return change.map((each) => ({
        ...each,
        figures: standsIn(revision, 'before') ? { before: figure } : { after: figure },
      }));
    }
    case 'code':
      return revision ? textChange([{ type: 'text', text: block.text }], revision, where) : [];
    case 'separator':
      return [];
  }
}

/** A block in another place is one change, whatever changed in it. */
function moved(compared: Block, where: Where): readonly Change[] {
  const changes = blockChanges(compared, where);
  if (changes.length > 0) return changes.map((change) => ({ ...change, kind: '移动' }));
  const text: readonly Span[] = [{ type: 'text', text: blockText(compared) }];
  return [{ ...where, kind: '移动', before: [text], after: [text] }];
}

const KINDS: Readonly<Record<Revision, ChangeKind>> = {
  inserted: '新增',
  deleted: '删除',
  'moved-away': '移动',
  'moved-here': '移动',
};

function textChange(spans: readonly Span[], revision: Revision | undefined, where: Where): readonly Change[] {
  if (!revision && !differs(spans)) return [];
  // The end that a text came to tells of its move.
  if (revision === 'moved-away') return [];
  const side = (which: Side) => {
    const shown =
      revision === 'moved-here' || standsIn(revision, which) ? sideOf(marked(spans, revision), which) : [];
    return shown.length > 0 ? [shown] : [];
  };
  return [
    { ...where, kind: revision ? KINDS[revision] : '修改', before: side('before'), after: side('after') },
  ];
}

/** All of a new or former text counts as changed. */
const marked = (spans: readonly Span[], revision: Revision | undefined): readonly Span[] =>
  revision === 'inserted' || revision === 'deleted' ? spans.map((span) => ({ ...span, revision })) : spans;

function paragraphChange(
  block: ParagraphBlock,
  revision: Revision | undefined,
  where: Where,
): readonly Change[] {
  const { marker = '', formerMarker, lead = [], spans } = block;
  const renumbered = formerMarker !== undefined;
  const number: readonly Span[] = renumbered
    ? [...numberSpans(formerMarker, 'deleted'), ...numberSpans(marker, 'inserted')]
    : numberSpans(marker, undefined);
  const entry =
    marker === '' && !formerMarker ? where.entry : [...where.entry, marker || (formerMarker ?? '')];
  const changes = textChange([...number, ...lead, ...spans], revision, { ...where, entry });
  const onlyNumber = renumbered && !revision && !differs([...lead, ...spans]);
  return onlyNumber ? changes.map((change) => ({ ...change, kind: '编号调整' })) : changes;
}

const numberSpans = (marker: string, revision: Revision | undefined): readonly Span[] =>
  marker === '' ? [] : [{ type: 'text', text: `${marker}　`, ...(revision && { revision }) }];

function tableChanges(table: TableBlock, around: Revision | undefined, where: Where): readonly Change[] {
  const entry = table.caption ? [...where.entry, table.caption] : where.entry;
  const head = table.columns.flatMap(({ title }) => textChange(title, undefined, { ...where, entry }));
  const rows = table.rows.flatMap((row) =>
    rowChange(table, row, row.revision ?? around, { ...where, entry }),
  );
  return [...head, ...rows];
}

/** Of a changed row the changed cells only, each under the title of its column; of a new or former row all cells. */
function rowChange(
  table: TableBlock,
  row: TableRow,
  revision: Revision | undefined,
  where: Where,
): readonly Change[] {
  const cells = row.cells.map((cell, index) => ({
    title: plainSpans(table.columns[index]?.title ?? []),
    paragraphs: cell.paragraphs.map((spans, at) => marked(spans, cell.revisions?.[at] ?? revision)),
  }));
  const isField = table.style === 'fields';
  const name = nameOf(row, isField);
  const shown = cells
    .filter(({ title }, index) => (isField ? index > 0 : !ORDINALS.includes(title)))
    .filter(({ paragraphs }) => revision !== undefined || paragraphs.some(differs));
  if (shown.length === 0) return [];
  const side = (which: Side) =>
    !standsIn(revision, which)
      ? []
      : shown.flatMap(({ title, paragraphs }) => {
          const texts = paragraphs.map((spans) => sideOf(spans, which)).filter((spans) => spans.length > 0);
          const lead: readonly Span[] = isField ? [] : [{ type: 'text', text: `${title}：` }];
          return texts.map((spans, index) => (index === 0 ? [...lead, ...spans] : spans));
        });
  const entry = name === '' ? where.entry : [...where.entry, name];
  const kind = revision ? KINDS[revision] : '修改';
  return [{ ...where, entry, kind, before: side('before'), after: side('after') }];
}

const ORDINALS: readonly string[] = ['序号', '步骤'];

/** A field by its label, another row by its first cell that is no ordinal. */
function nameOf({ cells }: TableRow, isField: boolean): string {
  const texts = cells.map(({ paragraphs }) =>
    plainSpans(paragraphs.flat().filter(({ revision }) => standsIn(revision, 'after'))),
  );
  const [first = '', second = ''] = texts;
  return isField || !/^[\d\u2460-\u2473]*$/u.test(first) ? first : second;
}

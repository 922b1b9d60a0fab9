import type { Block, Span, TableBlock } from '../../model/block.ts';
import type { Chapter } from '../../model/booklet.ts';
import type { Revision } from '../../model/revision.ts';

type End = 'moved-away' | 'moved-here';

/** What the other end of a move has and this one has not. */
const ABSENT: Readonly<Record<End, readonly (Revision | undefined)[]>> = {
  'moved-away': ['inserted', 'moved-here'],
  'moved-here': ['deleted', 'moved-away'],
};

/** Word moves paragraphs: a table or a picture comes and goes. */
const PLAIN: Readonly<Record<End, Revision>> = { 'moved-away': 'deleted', 'moved-here': 'inserted' };

/** A compared block as one end of its move shows it: the old text where it left, the present text where it came to. */
export function endOfMove(block: Block, end: End, move: string): Block {
  const both = end === 'moved-here' ? { compared: block } : {};
  return { ...sideOf(block, end), ...both, revision: end, move };
}

/** The same of a chapter with all that stands in it; each paragraph moves under a name of its own. */
export function chapterEndOfMove(chapter: Chapter, end: End, move: string): Chapter {
  let count = 0;
  const walk = (node: Chapter): Chapter => {
    const { title, label } = node.revised ?? {};
    const own = `${move}-${count++}`;
    const children = node.children
      .filter((child) => stays(revisionOf(child), end))
      .map((child) => {
        if ('slug' in child) return walk(child);
        const block = sideOf(child, end);
        if (block.revision) return block;
        const moves = block.type === 'paragraph' || block.type === 'heading';
        return moves ? { ...block, move: `${move}-${count++}` } : { ...block, revision: PLAIN[end] };
      });
    const revised = {
      ...(title && { title: side(title, end) }),
      ...(label && { label: side(label, end) }),
      revision: end,
      move: own,
    };
    return { ...node, children, revised };
  };
  const moved = walk(chapter);
  if (end === 'moved-away') return moved;
  return { ...moved, revised: { ...moved.revised, compared: chapter } };
}

const revisionOf = (child: Chapter | Block): Revision | undefined =>
  'slug' in child ? child.revised?.revision : child.revision;

const stays = (revision: Revision | undefined, end: End): boolean => !ABSENT[end].includes(revision);

function side(spans: readonly Span[], end: End): readonly Span[] {
  return spans.filter(({ revision }) => stays(revision, end));
}

function sideOf(block: Block, end: End): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, spans: side(block.spans, end) };
    case 'paragraph': {
      const { formerMarker, lead, marker, ...rest } = block;
      const number = end === 'moved-away' ? (formerMarker ?? marker) : marker;
      return {
        ...rest,
        ...(number && { marker: number }),
        ...(lead && { lead: side(lead, end) }),
        spans: side(block.spans, end),
      };
    }
    case 'table':
      return tableSide(block, end);
    case 'quote':
    case 'internal':
      return {
        ...block,
        children: block.children
          .filter(({ revision }) => stays(revision, end))
          .map((child) => sideOf(child, end)),
      };
    case 'list': {
      const { itemRevisions = [], ...rest } = block;
      const kept = block.items.filter((_, index) => !ABSENT[end].includes(itemRevisions[index]?.revision));
      return {
        ...rest,
        items: kept.map((item) =>
          item.filter(({ revision }) => stays(revision, end)).map((child) => sideOf(child, end)),
        ),
      };
    }
    default:
      return block;
  }
}

function tableSide(block: TableBlock, end: End): TableBlock {
  const rows = block.rows
    .filter(({ revision }) => stays(revision, end))
    .map((row) => ({
      ...row,
      cells: row.cells.map(({ revisions = [], ...cell }) => ({
        ...cell,
        paragraphs: cell.paragraphs
          .filter((_, index) => !ABSENT[end].includes(revisions[index]))
          .map((spans) => side(spans, end)),
      })),
    }));
  const columns = block.columns.map((column) => ({ ...column, title: side(column.title, end) }));
  return { ...block, columns, rows };
}

import { GRID, TEXT_AREA } from '../../lib/page-geometry.ts';
import type { Block } from '../../model/block.ts';
import type { Chapter, ChapterHandlers } from '../../model/booklet.ts';
import { blockItems } from './block-items.ts';
import type { BookContext } from './book-context.ts';
import type { FlowNode } from './engine/nodes.ts';
import { type FlowItem, nodeItem } from './flow-item.ts';
import { headingTag } from './heading-tag.ts';
import { textNode } from './paragraph-nodes.ts';
import { STYLES } from './styles.ts';

const PART_DROP = TEXT_AREA.height * 0.3;
const SIDEWAYS = { width: TEXT_AREA.height, height: TEXT_AREA.width };

const handlers: ChapterHandlers<readonly FlowItem[], BookContext> = {
  preface: (chapter, context) => [...titled(chapter, context), ...childItems(chapter, context)],
  part: (chapter, context) => {
    const tag = headingTag(context.level);
    const label = textNode(chapter.label, STYLES.partLabel, {
      anchors: [chapter.id],
      margin: [0, PART_DROP, 0, 0],
      keepWithNext: true,
    });
    const title = textNode(chapter.title, STYLES.partTitle, { tag, margin: [0, 12, 0, GRID.pitch] });
    return [{ type: 'page' }, nodeItem(label), nodeItem(title), ...childItems(chapter, context)];
  },
  department: (chapter, context) => [...titled(chapter, context), ...childItems(chapter, context)],
  power: (chapter, context) => {
    const title = textNode(chapter.title, STYLES.powerTitle, {
      anchors: [chapter.id],
      margin: [0, 0, 0, 10],
      keepWithNext: true,
      tag: headingTag(context.level),
    });
    return [{ type: 'page' }, nodeItem(title), ...childItems(chapter, context)];
  },
  rule: (chapter, context) => [...titled(chapter, context), ...childItems(chapter, context)],
  assessment: (chapter, context) => [...titled(chapter, context), ...childItems(chapter, context)],
  annex: (chapter, context) => {
    const { landscape, label, title, id } = chapter;
    const gap = landscape ? 0 : GRID.pitch;
    const heads: readonly FlowNode[] = [
      textNode(label, STYLES.annexLabel, { anchors: [id], keepWithNext: true, tag: 'P' }),
      textNode(title, STYLES.chapterTitle, {
        margin: [0, gap, 0, gap / 2],
        keepWithNext: true,
        tag: headingTag(context.level),
      }),
    ];
    const area = landscape ? SIDEWAYS : context.area;
    return [
      { type: 'orientation', landscape },
      { type: 'page' },
      ...heads.map(nodeItem),
      ...childItems(chapter, { ...context, area }),
      { type: 'orientation', landscape: false },
    ];
  },
  unreadable: (chapter, context) => [...titled(chapter, context), ...childItems(chapter, context)],
};

/** A chapter with all that it holds, in printed order. */
export function chapterItems(chapter: Chapter, context: BookContext): readonly FlowItem[] {
  return handle(chapter, context);
}

function handle<T extends Chapter['type']>(chapter: Extract<Chapter, { type: T }>, context: BookContext) {
  const handler: (chapter: Extract<Chapter, { type: T }>, context: BookContext) => readonly FlowItem[] =
    handlers[chapter.type];
  return handler(chapter, context);
}

function titled({ id, title }: Chapter, { level }: BookContext): readonly FlowItem[] {
  const margin = [0, 0, 0, GRID.pitch] as const;
  return [
    { type: 'page' },
    nodeItem(
      textNode(title, STYLES.chapterTitle, {
        anchors: [id],
        margin,
        keepWithNext: true,
        tag: headingTag(level),
      }),
    ),
  ];
}

/** Chapters begin pages of their own; the blocks between them are set together, because some belong to their neighbours. */
function childItems({ children }: Chapter, context: BookContext): readonly FlowItem[] {
  const items: FlowItem[] = [];
  let blocks: Block[] = [];
  const flush = () => {
    items.push(...blockItems(blocks, context));
    blocks = [];
  };
  for (const child of children) {
    if (isChapter(child)) {
      flush();
      items.push(...chapterItems(child, { ...context, level: context.level + 1 }));
    } else {
      blocks.push(child);
    }
  }
  flush();
  return items;
}

export function isChapter(child: Chapter | Block): child is Chapter {
  return 'slug' in child;
}

import { GRID } from '../../lib/page-geometry.ts';
import type { Block, BlockHandlers, HeadingBlock, ListBlock, ParagraphBlock } from '../../model/block.ts';
import type { BookContext } from './book-context.ts';
import type { FlowNode, Frame, ParagraphStyle, Run } from './engine/nodes.ts';
import { figureItems } from './figure-items.ts';
import { type FlowItem, nodeItem } from './flow-item.ts';
import { headingTag } from './heading-tag.ts';
import { paragraphNode, paragraphNodes, textNode } from './paragraph-nodes.ts';
import { runsOf } from './span-runs.ts';
import { INDENT, STYLES } from './styles.ts';
import { tableNodes } from './table-nodes.ts';

const INTERNAL_FRAME: Frame = { sides: 'all', color: '#555555', lineWidth: 0.8, gap: 8 };
const QUOTE_FRAME: Frame = { sides: 'left', color: '#888888', lineWidth: 1.5, gap: 8 };

const handlers: BlockHandlers<readonly FlowItem[], BookContext> = {
  heading: (block, context) => [nodeItem(headingNode(block, context))],
  paragraph: (block, context) => paragraphItems(block, context),
  list: (block, context) => listItems(block, context),
  table: (block, context) => tableNodes(block, context).map(nodeItem),
  figure: (block, context) => figureItems(block, context),
  quote: ({ children }, context) => [
    nodeItem({
      stack: nested(children, context, 20),
      tag: 'BlockQuote',
      frame: QUOTE_FRAME,
      margin: [20, 2, 0, 2],
    }),
  ],
  code: ({ text }) => [nodeItem(textNode(text, STYLES.code, { tag: 'Code', margin: [INDENT, 2, 0, 2] }))],
  separator: () => [nodeItem(textNode('＊　＊　＊', STYLES.centered))],
  internal: ({ children }, context) => [
    nodeItem({
      stack: [
        textNode('【内部】', STYLES.internalMark, { keepWithNext: true }),
        ...nested(children, context, 16),
      ],
      tag: 'Div',
      frame: INTERNAL_FRAME,
      margin: [8, 6, 8, 10],
    }),
  ],
};

function handle<T extends Block['type']>(block: Extract<Block, { type: T }>, context: BookContext) {
  const handler: (block: Extract<Block, { type: T }>, context: BookContext) => readonly FlowItem[] =
    handlers[block.type];
  return handler(block, context);
}

/** Blocks in their order, as things to place on pages. */
export function blockItems(blocks: readonly Block[], context: BookContext): readonly FlowItem[] {
  return blocks.flatMap((block, index) => {
    const items = handle(block, context);
    const [above, below] = [isRight(blocks[index - 1]), isRight(blocks[index + 1])];
    if (isRight(block))
      return above || below ? items.map((item) => signatureItem(item, above, below)) : items;
    return below && isRight(blocks[index + 2]) ? items.map(withTailKept) : items;
  });
}

/** A signature does not stand on a page without text: the last lines above it go with it. */
function withTailKept(item: FlowItem): FlowItem {
  if (item.type !== 'node' || !('paragraph' in item.node)) return item;
  return nodeItem({ ...item.node, keepTailWithNext: true });
}

function isRight(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.role === 'right';
}

/** Signature and date stand together, one line below the text and two characters from the edge (GB/T 9704-2012 §7.3.5). */
function signatureItem(item: FlowItem, above: boolean, below: boolean): FlowItem {
  if (item.type !== 'node') return item;
  const margin = [0, above ? 0 : GRID.pitch, 2 * GRID.cell, 0] as const;
  return nodeItem({ ...item.node, margin, ...(below && { keepWithNext: true }) });
}

/** Blocks inside another block: set for a narrower area, always upright. */
function nested(blocks: readonly Block[], context: BookContext, inset: number): readonly FlowNode[] {
  const width = context.area.width - inset;
  const area = { width, height: Math.min(context.area.height, width) };
  return blockItems(blocks, { ...context, area }).flatMap((item) =>
    item.type === 'node' ? [item.node] : [],
  );
}

function headingNode({ id, depth, style, spans }: HeadingBlock, context: BookContext): FlowNode {
  const byDepth = depth === 1 ? STYLES.headingHei : depth === 2 ? STYLES.headingKai : STYLES.headingFang;
  const face = style === 'chapter' ? STYLES.headingChapter : byDepth;
  const tag = headingTag(context.level + depth);
  return paragraphNode(runsOf(spans, context), face, { anchors: [id], keepWithNext: true, tag });
}

const ROLE_STYLES: Readonly<Record<ParagraphBlock['role'], ParagraphStyle>> = {
  body: STYLES.body,
  article: STYLES.body,
  numbered: STYLES.body,
  centered: STYLES.centered,
  right: STYLES.right,
  note: STYLES.note,
};

function paragraphItems(block: ParagraphBlock, context: BookContext): readonly FlowItem[] {
  const { marker, lead = [], role, face, spans } = block;
  const leadFace = role === 'article' ? 'hei' : face;
  const faced = (run: Run): Run => (leadFace ? { face: leadFace, ...run } : run);
  const typed = marker === undefined ? [] : [faced({ text: marker + gapAfter(marker, role) })];
  const opening = [...typed, ...runsOf(lead, context).map(faced)];
  const style = ROLE_STYLES[role];
  const whole = face && role === 'centered' ? { ...style, face } : style;
  return paragraphNodes(spans, whole, context, opening).map(nodeItem);
}

/** 第一条 is set off by a full space; 一、 and （一） carry their own; 1. is followed by nothing (GB/T 9704). */
function gapAfter(marker: string, role: ParagraphBlock['role']): string {
  if (role === 'article') return '　';
  return /[0-9A-Za-z]$/.test(marker) ? ' ' : '';
}

const BULLET = '●';
const BULLET_SIZE = 9;

function listItems({ ordered, start, items }: ListBlock, context: BookContext): readonly FlowItem[] {
  const entries = items.map((blocks, index): FlowNode => {
    const marker: Run = ordered ? { text: `${start + index}.` } : { text: `${BULLET} `, size: BULLET_SIZE };
    return { stack: [{ stack: entryNodes(blocks, marker, context), tag: 'LBody' }], tag: 'LI' };
  });
  return [nodeItem({ stack: entries, tag: 'L' })];
}

function entryNodes(blocks: readonly Block[], marker: Run, context: BookContext): readonly FlowNode[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') {
    return [paragraphNode([marker], STYLES.body, { keepWithNext: true }), ...inset(blocks, context)];
  }
  const opening = [marker, ...own(first, context)];
  return [...paragraphNodes(first.spans, ROLE_STYLES[first.role], context, opening), ...inset(rest, context)];
}

function own({ marker, lead = [] }: ParagraphBlock, context: BookContext): readonly Run[] {
  return [...(marker === undefined ? [] : [{ text: marker }]), ...runsOf(lead, context)];
}

/** What follows the first paragraph of an item stands one character to the right. */
function inset(blocks: readonly Block[], context: BookContext): readonly FlowNode[] {
  if (blocks.length === 0) return [];
  return [{ stack: nested(blocks, context, INDENT / 2), margin: [INDENT / 2, 0, 0, 0] }];
}

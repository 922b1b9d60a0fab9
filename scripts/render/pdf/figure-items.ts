import { CAPTION_ROOM, FIGURE_ROOM } from '../../lib/figure-room.ts';
import { GRID } from '../../lib/page-geometry.ts';
import type { FigureBlock } from '../../model/block.ts';
import type { DrawingSheet } from '../../model/output.ts';
import type { BookContext } from './book-context.ts';
import type { FlowNode, StackNode } from './engine/nodes.ts';
import { type FlowItem, nodeItem } from './flow-item.ts';
import { textNode } from './paragraph-nodes.ts';
import { type Area, fitInto, isPlaceable, LARGEST_SCALE, pictureNode } from './picture-node.ts';
import { STYLES } from './styles.ts';

/** A drawing with its caption below; a sheet that lies sideways has a landscape page to itself. */
export function figureItems({ figure }: FigureBlock, context: BookContext): readonly FlowItem[] {
  const { content, caption, alt } = figure;
  if (content.type === 'picture') {
    if (!isPlaceable(content.picture, context))
      return [nodeItem(textNode(`【图：${alt}】`, STYLES.centered))];
    return [nodeItem(captioned(pictureNode(content.picture, limitedTo(context)), caption))];
  }
  const drawing = context.drawings.get(figure.id);
  if (!drawing) return [nodeItem(textNode(alt, STYLES.body)), nodeItem(textNode(caption, STYLES.caption))];
  return drawing.sheets.flatMap((sheet, index) => {
    const several = drawing.sheets.length > 1;
    const title = several ? `${caption}（${index + 1}／${drawing.sheets.length}）` : caption;
    return sheetItems(sheet, title, alt, context);
  });
}

function sheetItems(
  sheet: DrawingSheet,
  caption: string,
  alt: string,
  context: BookContext,
): readonly FlowItem[] {
  if (sheet.landscape && isUpright(context)) {
    const node = captioned(sheetNode(sheet, alt, FIGURE_ROOM.sideways), caption);
    return [
      { type: 'orientation', landscape: true },
      nodeItem(node),
      { type: 'orientation', landscape: false },
    ];
  }
  return [nodeItem(captioned(sheetNode(sheet, alt, limitedTo(context)), caption))];
}

function isUpright({ area }: BookContext): boolean {
  return area.height > area.width;
}

function limitedTo({ area }: BookContext): Area {
  const { width, height } = FIGURE_ROOM.upright;
  return {
    width: Math.min(area.width, width),
    height: Math.min(height, area.height - CAPTION_ROOM - GRID.pitch),
  };
}

function sheetNode(sheet: DrawingSheet, alt: string, area: Area): FlowNode {
  const size = fitInto(sheet, area, LARGEST_SCALE);
  return { svg: sheet.svg, ...size, alt, alignment: 'center', margin: [0, 6, 0, 4] };
}

function captioned(picture: FlowNode, caption: string): StackNode {
  return {
    stack: [{ ...picture, keepWithNext: true }, textNode(caption, STYLES.caption)],
    margin: [0, 0, 0, 6],
  };
}

import type { List, ListItem, RootContent } from 'mdast';
import type { ProseBlock, ProseList } from '../../model/prose.ts';
import { placeOf } from './convert-inlines.ts';
import type { ProseContext } from './prose-context.ts';

/** Passed in, because blocks hold lists and lists hold blocks. */
export type ConvertBlocks = (nodes: readonly RootContent[], context: ProseContext) => readonly ProseBlock[];

/** A Markdown list whose numbers count its items. */
export function convertList(node: List, context: ProseContext, convertBlocks: ConvertBlocks): ProseList {
  return {
    type: 'list',
    ordered: node.ordered === true,
    start: node.start ?? 1,
    items: node.children.map((item) => ({
      children: convertBlocks(item.children, context),
      place: placeOf(item, context),
    })),
    place: placeOf(node.children[0] ?? node, context),
  };
}

/** The number that an item of an ordered list begins with, as typed: `3.`, `3)`. */
export function numberOfItem(item: ListItem, { source }: ProseContext): string {
  const { line, column } = item.position?.start ?? { line: 1, column: 1 };
  return /^\d+[.)]/.exec(source.line(line).slice(column - 1))?.[0] ?? '1.';
}

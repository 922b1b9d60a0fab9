import type { List, ListItem, RootContent } from 'mdast';
import type { ProseBlock, ProseList } from '../../model/prose.ts';
import { placeOf } from './convert-inlines.ts';
import type { ProseContext } from './prose-context.ts';

/** Passed in, because blocks hold lists and lists hold blocks. */
type ConvertBlocks = (nodes: readonly RootContent[], context: ProseContext) => readonly ProseBlock[];

/**
 * Turns a Markdown list into lists that print the numbers as typed: where the typed numbers leave the sequence, a new
 * list begins. The same number on every item is Markdown's way to leave the counting to the program.
 */
export function convertList(
  node: List,
  context: ProseContext,
  convertBlocks: ConvertBlocks,
): readonly ProseList[] {
  const ordered = node.ordered === true;
  const numbers = node.children.map((item) => (ordered ? typedNumber(item, context) : 1));
  const counted = !ordered || numbers.every((number) => number === numbers[0]);
  const lists: { start: number; items: ProseList['items'][number][] }[] = [];

  node.children.forEach((item, index) => {
    const number = numbers[index] ?? 1;
    const list = lists.at(-1);
    const entry = { children: convertBlocks(item.children, context), place: placeOf(item, context) };
    if (list && (counted || number === list.start + list.items.length)) list.items.push(entry);
    else lists.push({ start: number, items: [entry] });
  });
  return lists.map(({ start, items }) => ({
    type: 'list',
    ordered,
    start,
    items,
    place: items[0]?.place ?? placeOf(node, context),
  }));
}

function typedNumber(item: ListItem, { source }: ProseContext): number {
  const { line, column } = item.position?.start ?? { line: 1, column: 1 };
  return Number(/^\d+/.exec(source.line(line).slice(column - 1))?.[0] ?? 1);
}

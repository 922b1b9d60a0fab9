import type { List, RootContent } from 'mdast';
import { numberOfItem } from './convert-list.ts';
import type { ProseContext } from './prose-context.ts';

/**
 * Which of the ordered lists among these nodes are no lists but paragraphs with typed numbers. Markdown counts a list from
 * one; where a number goes on from a list above (1. 归档范围, some paragraphs, 2. 整理和保管), or leaves the sequence, the
 * clerk has counted, and all lists beside it are read as typed. The same number on every item leaves the counting to the
 * program.
 */
export function typedLists(nodes: readonly RootContent[], context: ProseContext): ReadonlySet<List> {
  const lists = nodes.filter((node) => node.type === 'list').filter(({ ordered }) => ordered === true);
  const numbers = lists.map((list) =>
    list.children.map((item) => Number.parseInt(numberOfItem(item, context), 10)),
  );
  const isCounted = (own: readonly number[]) =>
    own[0] === 1 &&
    (own.every((number) => number === 1) || own.every((number, index) => number === index + 1));
  return new Set(numbers.every(isCounted) ? [] : lists);
}

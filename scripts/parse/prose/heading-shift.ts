import type { Heading, Root } from 'mdast';

/**
 * How many signs a clerk's headings lack who begins below the title with one `#` (CONTENT.md §3): 1 for such a text, else 0.
 * A single `#` above headings of two signs repeats the title.
 */
export function headingShift({ children }: Root): 0 | 1 {
  const depths = children
    .filter((node): node is Heading => node.type === 'heading')
    .map(({ depth }) => depth);
  const ones = depths.filter((depth) => depth === 1).length;
  return ones > 0 && depths[0] === 1 && (ones > 1 || !depths.includes(2)) ? 1 : 0;
}

import type { ElementContent } from 'hast';

const BLOCKS = new Set([
  'p',
  'li',
  'td',
  'th',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'caption',
  'figcaption',
  'pre',
  'br',
]);

/** The words of a piece of page, for the search index: one space between blocks, none added inside a sentence. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes.map(rawText).join('').replace(/\s+/g, ' ').trim();
}

function rawText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  // The words of a chart repeat the step table, piece by piece.
  if (node.type !== 'element' || node.tagName === 'svg') return '';
  const text = node.children.map(rawText).join('');
  return BLOCKS.has(node.tagName) ? `${text} ` : text;
}

import type { Inline, ProseBlock, ProseTableRow } from '../model/prose.ts';

/** What a reader sees of a line of prose, without its styles. A picture counts as its alt text, a footnote mark as nothing. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value;
    case 'image':
      return inline.alt;
    case 'break':
      return '\n';
    case 'footnote':
      return '';
    default:
      return plainText(inline.children);
  }
}

/** What a reader sees of blocks: one line a paragraph, table row or line of code. Typed numbers are kept, charts are not text. */
export function proseText(blocks: readonly ProseBlock[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}

function blockText(block: ProseBlock): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return markedText(block.marker?.text, plainText(block.children));
    case 'table':
      return [block.head, ...block.rows].map(rowText).join('\n');
    case 'list':
      return block.items
        .map((item) => proseText(item.children))
        .filter((text) => text !== '')
        .join('\n');
    case 'quote':
    case 'internal':
      return proseText(block.children);
    case 'code':
      return block.value;
    case 'diagram':
    case 'separator':
      return '';
  }
}

/** Chapters and articles stand off from their text by a full-width space, the other numbers by none. */
function markedText(marker: string | undefined, text: string): string {
  if (marker === undefined) return text;
  return marker.startsWith('第') && text !== '' ? `${marker}　${text}` : `${marker}${text}`;
}

const rowText = (row: ProseTableRow) => row.cells.map((cell) => plainText(cell.children)).join('\t');

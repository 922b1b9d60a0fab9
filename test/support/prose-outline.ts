import type { Place } from '../../scripts/model/place.ts';
import type { Inline, ProseBlock, ProseTableRow } from '../../scripts/model/prose.ts';

const at = ({ line, column }: Place) => `${line}:${column}`;

/** Inlines in one line, each text behind the place where it stands: `3:4 时限 strong(3:8 五日) break`. */
export function inlineOutline(inlines: readonly Inline[]): string {
  return inlines.map(inline).join(' ');
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return `${at(node.place)} ${node.value}`;
    case 'break':
      return 'break';
    case 'code':
      return `code(${node.value})`;
    case 'image':
      return `image(${node.target}, ${node.alt})`;
    case 'footnote':
      return `footnote(${node.label})`;
    case 'web-link':
      return `link(${node.href}, ${inlineOutline(node.children)})`;
    case 'cross-reference':
      return `reference(${node.target}${node.anchor ? `#${node.anchor}` : ''}, ${inlineOutline(node.children)})`;
    default:
      return `${node.type}(${inlineOutline(node.children)})`;
  }
}

/** Blocks as indented lines, so that a test shows at a glance what a text was read as. */
export function proseOutline(blocks: readonly ProseBlock[]): readonly string[] {
  return blocks.flatMap(block);
}

function block(node: ProseBlock): readonly string[] {
  const place = at(node.place);
  const inside = (blocks: readonly ProseBlock[]) => proseOutline(blocks).map((line) => `  ${line}`);
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const kind = node.type === 'heading' ? '#'.repeat(node.depth) : 'paragraph';
      const marker =
        node.marker &&
        `[${node.marker.style} ${node.marker.value} ${node.marker.text} level ${node.marker.level}]`;
      return [[place, kind, marker, inlineOutline(node.children)].filter(Boolean).join(' ')];
    }
    case 'table':
      return [`${place} table`, ...[node.head, ...node.rows].map((row) => `  ${tableRow(row)}`)];
    case 'list':
      return [
        `${place} ${node.ordered ? `list from ${node.start}` : 'list'}`,
        ...node.items.flatMap((item) => [
          `  ${at(item.place)} item`,
          ...inside(item.children).map((line) => `  ${line}`),
        ]),
      ];
    case 'quote':
    case 'internal':
      return [`${place} ${node.type}`, ...inside(node.children)];
    case 'code':
      return [`${place} code ${node.language ?? ''}(${node.value})`];
    case 'diagram':
      return [`${place} diagram(${node.code})`];
    case 'separator':
      return [`${place} separator`];
  }
}

const tableRow = (row: ProseTableRow) => row.cells.map((cell) => inlineOutline(cell.children)).join(' | ');

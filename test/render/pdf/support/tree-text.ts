import type { TableBlock } from '../../../../scripts/model/block.ts';
import { squeeze } from './read-pdf.ts';

/** Pieces of text that a reader must find, each whole. */
export function textsOf(tree: unknown): readonly string[] {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Readonly<Record<string, unknown>>;
      if (node.type === 'text' || node.type === 'code') texts.push(String(node.text));
      if (node.type === 'table' && (node as unknown as TableBlock).style === 'fields') {
        // The names of its two columns are for screen readers; the page does not print them.
        visit(node.rows);
        return;
      }
      for (const key of ['title', 'label', 'marker', 'caption'] as const) {
        const text = node[key];
        if (typeof text === 'string') texts.push(text);
      }
      for (const [key, child] of Object.entries(node)) {
        if (!['facts', 'content', 'source', 'bytes'].includes(key)) visit(child);
      }
    }
  };
  visit(tree);
  return texts.map(squeeze).filter((text) => text !== '');
}

import { fingerprint } from '../../lib/booklet-fingerprint.ts';
import { plainSpans } from '../../lib/plain-spans.ts';
import type { Block, TableRow } from '../../model/block.ts';

/** What a reader reads in a block, without the number of a paragraph: a renumbered article is the same article. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return plainSpans(block.spans);
    case 'paragraph':
      return plainSpans([...(block.lead ?? []), ...block.spans]);
    case 'list':
      return block.items.map((item) => item.map(blockText).join('\n')).join('\n');
    case 'table':
      return [
        block.columns.map(({ title }) => plainSpans(title)).join('\t'),
        ...block.rows.map(rowText),
      ].join('\n');
    case 'figure':
      return `${block.figure.caption}\n${block.figure.alt}`;
    case 'quote':
    case 'internal':
      return block.children.map(blockText).join('\n');
    case 'code':
      return block.text;
    case 'separator':
      return '';
  }
}

/** Blocks of one key say the same, although pictures of one text may differ. */
export function blockKey(block: Block): string {
  if (block.type !== 'figure') return `${block.type} ${blockText(block)}`;
  const { caption, content } = block.figure;
  return `figure ${fingerprint({ caption, content })}`;
}

/** The cells of a row, without the ordinal that changes with every row put in above. */
export function rowText({ cells }: TableRow): string {
  const texts = cells.map(({ paragraphs }) => paragraphs.map(plainSpans).join('\n'));
  const [first = '', ...rest] = texts;
  return (/^[\d\u2460-\u2473]+$/u.test(first) ? rest : texts).join('\t');
}

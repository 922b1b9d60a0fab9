import type { Block, Span } from '../../../scripts/model/block.ts';
import type { Booklet, Chapter } from '../../../scripts/model/booklet.ts';
import type { Audience } from '../../../scripts/model/edition.ts';

/** Every piece of text that the tree of a booklet holds, in printed order. */
export function bookletTexts(booklet: Booklet<Audience>): readonly string[] {
  return [booklet.unit.name, booklet.title, booklet.dateInChinese, ...booklet.chapters.flatMap(chapterTexts)];
}

function chapterTexts(chapter: Chapter): readonly string[] {
  const label = 'label' in chapter ? [chapter.label] : [];
  const children = chapter.children.flatMap((child) =>
    'slug' in child ? chapterTexts(child) : blockTexts(child),
  );
  return [...label, chapter.title, ...children];
}

function blockTexts(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return spanTexts(block.spans);
    case 'paragraph':
      return [
        ...(block.marker ? [block.marker] : []),
        ...spanTexts(block.lead ?? []),
        ...spanTexts(block.spans),
      ];
    case 'list':
      return block.items.flat().flatMap(blockTexts);
    case 'table':
      return [
        ...(block.caption ? [block.caption] : []),
        ...(block.style === 'grid' ? block.columns.flatMap(({ title }) => spanTexts(title)) : []),
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => spanTexts(cell.paragraphs.flat()))),
      ];
    case 'figure':
      return [block.figure.caption];
    case 'quote':
    case 'internal':
      return block.children.flatMap(blockTexts);
    case 'code':
      return block.text.split('\n');
    case 'separator':
      return [];
  }
}

function spanTexts(spans: readonly Span[]): readonly string[] {
  return spans.flatMap((span) => {
    if (span.type === 'text') return [span.text];
    return span.type === 'picture' || span.type === 'break' ? [] : spanTexts(span.children);
  });
}

import { chapterId } from '../../lib/chapter-id.ts';
import type { Block, FigureBlock, TableRow } from '../../model/block.ts';
import type { Booklet, Chapter } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import type { Place } from '../../model/place.ts';
import type { Revision } from '../../model/revision.ts';
import { standsIn } from '../changes/side-of.ts';
import { isChapter } from '../redline/match-chapters.ts';

/** A piece of the booklet that a remark can stand beside. */
export type Anchor = Block | TableRow | Chapter;

export interface Anchored {
  readonly anchor: Anchor;
  /** Titles from the part down to the chapter. */
  readonly path: readonly string[];
}

interface Known extends Anchored {
  readonly line: number;
}

/** Finds the piece of a booklet that a place of the content became; undefined where the place is not in the booklet. */
export function anchorFinder(booklet: Booklet<Audience>): (place: Place) => Anchored | undefined {
  const byFile = new Map<string, Known[]>();
  const chapters = new Map<string, Anchored>();
  const add = (file: string, line: number, anchor: Anchor, path: readonly string[]) =>
    byFile.set(file, [...(byFile.get(file) ?? []), { anchor, path, line }]);

  const visitBlock = (block: Block, path: readonly string[], revision: Revision | undefined): void => {
    if (!standsIn(block.revision ?? revision, 'after')) return;
    const { source } = block;
    if (source && block.type !== 'table') add(source.file, source.line, block, path);
    if (block.type === 'table') {
      const rows = block.rows.filter((row) => standsIn(row.revision, 'after'));
      for (const row of rows) if (row.source) add(row.source.file, row.source.line, row, path);
      const [first] = rows;
      if (source && first) add(source.file, source.line, first, path);
    }
    if (block.type === 'figure') for (const file of chartFiles(block)) add(file, 0, block, path);
    if (block.type === 'list')
      for (const child of block.items.flat()) visitBlock(child, path, block.revision);
    if (block.type === 'quote' || block.type === 'internal')
      for (const child of block.children) visitBlock(child, path, block.revision);
  };
  const visit = (chapter: Chapter, above: readonly string[]): void => {
    const revision = chapter.revised?.revision;
    if (!standsIn(revision, 'after')) return;
    const path = [...above, chapter.title];
    chapters.set(chapter.id, { anchor: chapter, path });
    for (const child of chapter.children) {
      if (isChapter(child)) visit(child, path);
      else visitBlock(child, path, revision);
    }
  };
  for (const chapter of booklet.chapters) visit(chapter, []);
  for (const known of byFile.values()) known.sort((a, b) => a.line - b.line);

  return ({ file, line }) =>
    byFile.get(file)?.findLast((known) => known.line <= line) ?? chapters.get(chapterId(file));
}

/** The files that a chart was drawn from. */
function chartFiles({ figure: { content } }: FigureBlock): readonly string[] {
  if (content.type === 'flowchart') return [...new Set(content.graph.nodes.map(({ place }) => place.file))];
  return content.type === 'mermaid' && content.place ? [content.place.file] : [];
}

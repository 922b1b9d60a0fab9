import { plainSpans } from '../../lib/plain-spans.ts';
import type { Block } from '../../model/block.ts';
import type { Chapter } from '../../model/booklet.ts';
import { isChapter } from './chapter-items.ts';

/** A line of the contents and a bookmark. `level` counts from 1; contents stop at 3. */
export interface BookEntry {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly children: readonly BookEntry[];
}

/** Chapters, and headings that ask for it, as a tree. */
export function bookEntries(chapters: readonly (Chapter | Block)[], level = 1): readonly BookEntry[] {
  return chapters.flatMap((child): readonly BookEntry[] => {
    if (isChapter(child))
      return [{ ...named(child), level, children: bookEntries(child.children, level + 1) }];
    if (child.type !== 'heading' || !child.inContents) return [];
    return [{ id: child.id, title: plainSpans(child.spans), level, children: [] }];
  });
}

function named(chapter: Chapter): { readonly id: string; readonly title: string } {
  const { id, title } = chapter;
  return 'label' in chapter ? { id, title: `${chapter.label}　${title}` } : { id, title };
}

/** All entries in printed order. */
export function flattened(entries: readonly BookEntry[]): readonly BookEntry[] {
  return entries.flatMap((entry) => [entry, ...flattened(entry.children)]);
}

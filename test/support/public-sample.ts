import type { Block } from '../../scripts/model/block.ts';
import type { Booklet, Chapter } from '../../scripts/model/booklet.ts';
import { sampleBooklet } from './sample-booklet.ts';

/** The sample as `select` would have cut it: without the passages and files that no public booklet holds. */
export function publicSample(): Booklet<'public'> {
  const booklet = sampleBooklet('public');
  return { ...booklet, chapters: booklet.chapters.map(withoutInternal) };
}

function withoutInternal<T extends Chapter>(chapter: T): T {
  const children = (chapter.children as readonly (Chapter | Block)[])
    .filter(({ type }) => type !== 'internal' && type !== 'unreadable')
    .map((child) => ('slug' in child ? withoutInternal(child) : child));
  return { ...chapter, children };
}

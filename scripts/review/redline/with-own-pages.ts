import type { Block } from '../../model/block.ts';
import type { Booklet, Chapter } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { allChapters, isChapter } from './match-chapters.ts';

/**
 * A booklet whose references ask for a page only where it has one: what stands in the one booklet and not in the other
 * would else be printed with a page in one comparison and without in the next.
 */
export function withOwnPages<A extends Audience>(booklet: Booklet<A>): Booklet<A> {
  const chapters = booklet.chapters.flatMap(allChapters);
  const targets = new Set(chapters.flatMap((chapter) => [chapter.id, ...headingIds(chapter)]));
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof Map)
      return value;
    if (Array.isArray(value)) return value.map(walk);
    const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
    const lost = 'withPage' in value && 'target' in value && !targets.has(String(value.target));
    return lost ? { ...copy, withPage: false } : copy;
  };
  // A copy has the shape of what was copied.
  return { ...booklet, chapters: walk(booklet.chapters) as Booklet<A>['chapters'] };
}

const headingIds = ({ children }: Chapter): readonly string[] =>
  children.flatMap((child: Chapter | Block) =>
    !isChapter(child) && child.type === 'heading' ? [child.id] : [],
  );

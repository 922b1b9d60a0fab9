import type { Booklet, Chapter } from '../model/booklet.ts';
import type { Audience } from '../model/edition.ts';
import { isChapter } from './redline/match-chapters.ts';

/** The booklet without 《涉密不宜公开行政职权目录》, which goes to the reviewer as a file of its own. */
export const withoutClassified = <A extends Audience>(booklet: Booklet<A>): Booklet<A> => ({
  ...booklet,
  chapters: booklet.chapters.filter((chapter) => chapter.type !== 'annex' || chapter.kind !== 'classified'),
});

/** Only the given chapters of a booklet, under the titles above them: a file of its own for what is classified. */
export function onlyChapters<A extends Audience>(booklet: Booklet<A>, ids: ReadonlySet<string>): Booklet<A> {
  const kept = (chapter: Chapter): readonly Chapter[] => {
    if (ids.has(chapter.id)) return [chapter];
    const children = chapter.children.filter(isChapter).flatMap(kept);
    return children.length > 0 ? [{ ...chapter, children }] : [];
  };
  return { ...booklet, chapters: booklet.chapters.flatMap(kept) };
}

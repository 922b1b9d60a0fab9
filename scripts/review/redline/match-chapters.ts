import type { Block } from '../../model/block.ts';
import type { Chapter } from '../../model/booklet.ts';

/** Everything but chapters and blocks is `Chapter`: blocks have no slug. */
export const isChapter = (child: Chapter | Block): child is Chapter => 'slug' in child;

/**
 * Finds for each present chapter the one of the base that it was, by the ids of both: the same file, else the same code of
 * a power, else the same kind and title. A file may be renamed or moved to another department.
 */
export function matchChapters(
  before: readonly Chapter[],
  after: readonly Chapter[],
): ReadonlyMap<string, Chapter> {
  const old = before.flatMap(allChapters);
  const present = after.flatMap(allChapters);
  const found = new Map<string, Chapter>();
  const taken = new Set<Chapter>();
  for (const nameOf of [({ id }: Chapter) => id, codeName, titleName]) {
    const byName = new Map(
      old.flatMap((chapter): readonly [string, Chapter][] => {
        const name = taken.has(chapter) ? undefined : nameOf(chapter);
        return name === undefined ? [] : [[name, chapter]];
      }),
    );
    for (const chapter of present) {
      const name = found.has(chapter.id) ? undefined : nameOf(chapter);
      const match = name === undefined ? undefined : byName.get(name);
      if (!match || taken.has(match) || match.type !== chapter.type) continue;
      found.set(chapter.id, match);
      taken.add(match);
    }
  }
  return found;
}

const codeName = (chapter: Chapter) => (chapter.type === 'power' ? chapter.facts.code : undefined);
const titleName = (chapter: Chapter) => `${chapter.type} ${chapter.title}`;

/** A chapter and all below it, in printed order. */
export const allChapters = (chapter: Chapter): readonly Chapter[] => [
  chapter,
  ...chapter.children.filter(isChapter).flatMap(allChapters),
];

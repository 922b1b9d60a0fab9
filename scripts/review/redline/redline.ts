import { findNodes } from '../../lib/find-nodes.ts';
import type { Block, Figure, FigureBlock } from '../../model/block.ts';
import type { Booklet, Chapter } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { align, type Pairing } from './align.ts';
import { baseBooklet } from './base-booklet.ts';
import { BLOCK_OPTIONS, comparedBlocks } from './compare-blocks.ts';
import { compareSpans } from './compare-spans.ts';
import { chapterEndOfMove } from './end-of-move.ts';
import { allChapters, isChapter, matchChapters } from './match-chapters.ts';
import { movesAcross } from './moves-across.ts';
import { withOwnPages } from './with-own-pages.ts';

export interface Redline<A extends Audience> {
  /** The present booklet with what the base has otherwise, all marked. */
  readonly booklet: Booklet<A>;
  /** Figures of the base that the booklet shows, under ids of their own. */
  readonly formerFigures: readonly Figure[];
}

type Child = Chapter | Block;

/**
 * The present booklet compared with its base. Accepting every change gives the present text, rejecting every change that
 * of the base. Cover and contents are those of the present booklet.
 */
export function redline<A extends Audience>(
  base: Booklet<A>,
  present: Booklet<A>,
  baseName: string,
): Redline<A> {
  const former = baseBooklet(withOwnPages(base));
  const now = withOwnPages(present);
  const { compare, nameMove } = comparer(former, now);
  const chapters = movesAcross(compare(former.chapters, now.chapters).filter(isChapter), nameMove);
  const shown = new Set(findNodes<FigureBlock>(chapters, 'figure').map(({ figure }) => figure.id));
  const facts = { base: baseName, author: present.unit.name, date: present.issuedOn };
  return {
    booklet: {
      ...present,
      chapters,
      redline: facts,
    },
    formerFigures: former.figures.filter(({ id }) => shown.has(id)),
  };
}

function comparer(base: Booklet<Audience>, booklet: Booklet<Audience>) {
  const origins = matchChapters(base.chapters, booklet.chapters);
  const chapters = new Map(booklet.chapters.flatMap(allChapters).map((chapter) => [chapter.id, chapter]));
  const present = new Map([...origins].map(([id, chapter]) => [chapter, chapters.get(id)]));
  let moves = 0;
  const names = new Map<Child, string>();
  /** The same for both ends, whichever comes first. */
  const nameMove = (child: Child): string => {
    const name = names.get(child) ?? `move${++moves}`;
    names.set(child, name);
    return name;
  };
  const options = {
    key: (child: Child) =>
      isChapter(child) ? `chapter ${present.get(child)?.id ?? child.id}` : BLOCK_OPTIONS.key(child),
    text: (child: Child) => (isChapter(child) ? undefined : BLOCK_OPTIONS.text(child)),
    movable: (child: Child) => isChapter(child) || BLOCK_OPTIONS.movable(child),
  };

  const compare = (before: readonly Child[], after: readonly Child[]): readonly Child[] =>
    align(before, after, options).flatMap((pairing) => compareChild(pairing));

  function compareChild(pairing: Pairing<Child>): readonly Child[] {
    const before = 'before' in pairing ? pairing.before : undefined;
    const after = 'after' in pairing ? pairing.after : undefined;
    if (before && after && isChapter(before) && isChapter(after)) {
      return [chapterPair(before, after, pairing.type)];
    }
    if (before && !after && isChapter(before)) return [goneChapter(before)];
    if (after && !before && isChapter(after)) return [newChapter(after)];
    // What is no chapter on one side is none on the other: their keys and texts never agree.
    return comparedBlocks(pairing as Pairing<Block>, nameMove);
  }

  function chapterPair(before: Chapter, after: Chapter, type: Pairing<Child>['type']): Chapter {
    const compared = compareChapters(before, after);
    return type === 'moved-away' || type === 'moved-here'
      ? chapterEndOfMove(compared, type, nameMove(after))
      : compared;
  }

  /** What is missing among its former neighbours may stand under another chapter. */
  function goneChapter(before: Chapter): Chapter {
    const after = present.get(before);
    return after ? chapterPair(before, after, 'moved-away') : { ...before, revised: { revision: 'deleted' } };
  }

  function newChapter(after: Chapter): Chapter {
    const before = origins.get(after.id);
    return before
      ? chapterPair(before, after, 'moved-here')
      : { ...after, revised: { revision: 'inserted' } };
  }

  function compareChapters(before: Chapter, after: Chapter): Chapter {
    const title = before.title === after.title ? {} : { title: compareText(before.title, after.title) };
    const [old, now] = [labelOf(before), labelOf(after)];
    const label = old === now ? {} : { label: compareText(old, now) };
    const changed = 'title' in title || 'label' in label;
    return {
      ...after,
      ...(changed && { revised: { ...title, ...label } }),
      children: compare(before.children, after.children),
    };
  }
  return { compare, nameMove };
}

const labelOf = (chapter: Chapter): string => ('label' in chapter ? chapter.label : '');

const compareText = (before: string, after: string) =>
  compareSpans([{ type: 'text', text: before }], [{ type: 'text', text: after }]);

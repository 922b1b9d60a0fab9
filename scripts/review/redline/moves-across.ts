import type { Block, ParagraphBlock } from '../../model/block.ts';
import type { Chapter } from '../../model/booklet.ts';
import { blockText } from './block-text.ts';
import { BLOCK_OPTIONS, comparedBlocks } from './compare-blocks.ts';
import { likeness, type Profile, profileOf } from './likeness.ts';
import { isChapter } from './match-chapters.ts';

/** Below this a text in another chapter is another text. */
const MOVED = 0.8;

interface Loose {
  readonly block: ParagraphBlock;
  /** As it stands in its own booklet. */
  readonly plain: ParagraphBlock;
  readonly text: string;
  readonly profile: Profile;
}

/**
 * A compared book in which a paragraph that went from one chapter to another has moved, where it would else be taken out here
 * and put in there. Chapters that come, go or move as a whole keep what is in them.
 */
export function movesAcross(
  chapters: readonly Chapter[],
  nameMove: (block: Block) => string,
): readonly Chapter[] {
  const loose = chapters.flatMap(looseIn);
  const gone = loose.filter(({ block }) => block.revision === 'deleted');
  const ends = new Map<Block, readonly Block[]>();
  for (const come of loose.filter(({ block }) => block.revision === 'inserted')) {
    const from = origin(
      come,
      gone.filter(({ block }) => !ends.has(block)),
    );
    if (!from) continue;
    const pair = { before: from.plain, after: come.plain };
    ends.set(from.block, comparedBlocks({ type: 'moved-away', ...pair }, nameMove));
    ends.set(come.block, comparedBlocks({ type: 'moved-here', ...pair }, nameMove));
  }
  return ends.size === 0 ? chapters : chapters.map((chapter) => withEnds(chapter, ends));
}

function looseIn(chapter: Chapter): readonly Loose[] {
  if (chapter.revised?.revision) return [];
  return chapter.children.flatMap((child): readonly Loose[] => {
    if (isChapter(child)) return looseIn(child);
    if (child.type !== 'paragraph' || !child.revision || child.move || !BLOCK_OPTIONS.movable(child))
      return [];
    const { revision: _, ...plain } = child;
    const text = blockText(child);
    return [{ block: child, plain, text, profile: profileOf(text) }];
  });
}

/** The same text, else the one that is most like it. */
function origin(come: Loose, gone: readonly Loose[]): Loose | undefined {
  const same = gone.find(({ text }) => text === come.text);
  if (same) return same;
  const [best] = gone
    .map((each) => ({ each, value: likeness(each.profile, come.profile) }))
    .filter(({ value }) => value >= MOVED)
    .sort((a, b) => b.value - a.value);
  return best?.each;
}

function withEnds<C extends Chapter>(chapter: C, ends: ReadonlyMap<Block, readonly Block[]>): C {
  const children = chapter.children.flatMap((child): readonly (Chapter | Block)[] =>
    isChapter(child) ? [withEnds(child, ends)] : (ends.get(child) ?? [child]),
  );
  return { ...chapter, children };
}

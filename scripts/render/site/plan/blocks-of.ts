import type { Block } from '../../../model/block.ts';
import type { Chapter } from '../../../model/booklet.ts';

type WithoutPage = Exclude<Chapter['children'][number], Block>['type'];
const CHAPTERS: readonly string[] = [
  'preface',
  'part',
  'department',
  'power',
  'rule',
  'assessment',
  'annex',
  'unreadable',
] satisfies readonly WithoutPage[];

/** The blocks that stand on a chapter's own page; chapters inside it have pages of their own. */
export function blocksOf(chapter: Chapter): readonly Block[] {
  return chapter.children.filter((child): child is Block => !CHAPTERS.includes(child.type));
}

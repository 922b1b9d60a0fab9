import { plainSpans } from '../../../lib/plain-spans.ts';
import type { Block } from '../../../model/block.ts';
import type { Chapter } from '../../../model/booklet.ts';
import { plannedChapters } from './planned-chapters.ts';
import type { LawPlan, Planned, Target, UnitPlan } from './site-plan.ts';

/** Where the references of one unit lead: its pages, their headings, and the laws that it cites. */
export function findTargets(unit: UnitPlan, laws: readonly LawPlan[]): ReadonlyMap<string, Target> {
  const chapters = plannedChapters(unit).flatMap(chapterTargets);
  const cited = new Set(unit.booklet.laws.map(({ id }) => id));
  return new Map([...lawTargets(laws.filter(({ subject }) => cited.has(subject.id))), ...chapters]);
}

function chapterTargets({ subject, path }: Planned<Chapter>): readonly (readonly [string, Target])[] {
  const headings = subject.children.flatMap((child) => headingTargets(child, path));
  return [[subject.id, { path, title: subject.title }], ...headings];
}

function headingTargets(block: Chapter | Block, path: string): readonly (readonly [string, Target])[] {
  switch (block.type) {
    case 'heading':
      return [[block.id, { path, fragment: block.id, title: plainSpans(block.spans) }]];
    case 'figure':
      return [[block.figure.id, { path, fragment: block.figure.id, title: block.figure.caption }]];
    case 'quote':
      return block.children.flatMap((child) => headingTargets(child, path));
    default:
      return [];
  }
}

function lawTargets(laws: readonly LawPlan[]): readonly (readonly [string, Target])[] {
  return laws.flatMap(({ subject: law, path }) => [
    [law.id, { path, title: `《${law.title}》` }] as const,
    ...law.articles.map(
      ({ id, title }) => [id, { path, fragment: id, title: `《${law.title}》${title}` }] as const,
    ),
  ]);
}

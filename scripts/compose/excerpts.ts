import { findNodes } from '../lib/find-nodes.ts';
import { guideRows, guideSteps } from '../lib/guide.ts';
import type { FigureBlock } from '../model/block.ts';
import type { Booklet, Chapter, DepartmentChapter, PowerChapter } from '../model/booklet.ts';
import type { Audience } from '../model/edition.ts';
import { fieldTable, numberedLines } from './tables.ts';

/** One department's chapter as a volume of its own, with cover and contents. */
export function departmentVolume<A extends Audience>(
  booklet: Booklet<A>,
  department: DepartmentChapter,
): Booklet<A> {
  return { ...excerpt(booklet, department), title: `${booklet.title}（${department.title}分册）` };
}

/** What stands on the back of a guide. */
export type GuideBack = 'chart' | 'steps' | 'nothing';

/** 办事指南 of one power, to hand over the counter: what to bring, where, how long, how much; on the back how it goes on. */
export function guideSheet<A extends Audience>(
  booklet: Booklet<A>,
  power: PowerChapter,
  back: GuideBack,
): Booklet<A> {
  const title = `${power.title}办事指南`;
  const rows = guideRows(power.title, power.facts, booklet.unit).filter(
    ({ label }) => label !== NAMED_BY_TITLE,
  );
  const table = fieldTable(rows.map(({ label, values }) => [label, numberedLines(values)]));
  const charts = back === 'chart' ? findNodes<FigureBlock>(power, 'figure') : [];
  const steps = back === 'steps' ? guideSteps(power) : undefined;
  const sheet: PowerChapter = {
    ...power,
    title,
    children: [table, ...(steps ? [steps] : []), ...charts],
  };
  return { ...excerpt(booklet, sheet), title, form: 'sheet' };
}

/** The name of the power, which heads the sheet. */
const NAMED_BY_TITLE = '事项名称';

const excerpt = <A extends Audience>(booklet: Booklet<A>, chapter: Chapter): Booklet<A> => ({
  ...booklet,
  chapters: [chapter],
  figures: findNodes<FigureBlock>(chapter, 'figure').map(({ figure }) => figure),
});

/** Departments and powers of a booklet, in printed order. */
export function chaptersOfType<T extends 'department' | 'power'>(
  { chapters }: Booklet<Audience>,
  type: T,
): readonly Extract<Chapter, { type: T }>[] {
  const found: Extract<Chapter, { type: T }>[] = [];
  const visit = (children: readonly Chapter['children'][number][]) => {
    for (const child of children) {
      if (isOfType(child, type)) found.push(child);
      if ('slug' in child) visit(child.children);
    }
  };
  visit(chapters);
  return found;
}

const isOfType = <T extends Chapter['type']>(
  child: Chapter['children'][number],
  type: T,
): child is Extract<Chapter, { type: T }> => child.type === type;

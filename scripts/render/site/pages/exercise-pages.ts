import type { Page } from '../page.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { allPowers } from './all-powers.ts';
import { groupPages } from './group-pages.ts';
import { WAYS } from './ways.ts';

const MODES = [
  { id: 'on-application', exercise: '依申请', title: '依申请：由您提出申请' },
  { id: 'ex-officio', exercise: '依职权', title: '依职权：由机关主动行使' },
  { id: 'other', exercise: undefined, title: '未写明' },
] as const;

/** All powers by who sets them going: the citizen or the office. */
export function exercisePages(plan: SitePlan): readonly Page[] {
  const path = STANDING_PAGES.exercise;
  const powers = allPowers(plan, path);
  return groupPages({
    path,
    title: '按行使方式查',
    lead: '哪些事要由您申请，哪些由机关主动办理。',
    crumbs: [{ title: '职权目录', path: STANDING_PAGES.catalogue }],
    ways: WAYS,
    groups: MODES.flatMap(({ id, title, exercise }) => {
      const items = powers.filter(({ facts }) => facts.exercise === exercise).map(({ item }) => item);
      return items.length === 0 ? [] : [{ id, title, items }];
    }),
  });
}

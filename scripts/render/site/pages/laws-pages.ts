import { LAW_RANKS } from '../../../model/terms.ts';
import type { Page } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import type { LawPlan, SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { type GroupItem, groupPages } from './group-pages.ts';
import { WAYS } from './ways.ts';

/** All laws on which powers rest, from the highest rank to the lowest. */
export function lawsPages({ laws }: SitePlan): readonly Page[] {
  return groupPages({
    path: STANDING_PAGES.laws,
    title: '法律依据',
    lead: `职权所依据的法律、法规、规章和文件共${laws.length}部，按位阶排列。`,
    crumbs: [],
    ways: WAYS,
    groups: LAW_RANKS.flatMap((rank, index) => {
      const items = laws.filter(({ subject }) => subject.rank === rank).map(itemOf);
      return items.length === 0 ? [] : [{ id: `rank-${index + 1}`, title: rank, items }];
    }),
  });
}

function itemOf({ subject, path, citedBy }: LawPlan): GroupItem {
  const { issuers, documentNumber, status } = subject;
  const uses = citedBy.length === 0 ? undefined : `被${citedBy.length}处引用`;
  return {
    title: `《${subject.title}》`,
    href: relativeHref(STANDING_PAGES.laws, path),
    status: { text: status, inForce: status === '现行有效' },
    facts: [issuers.join('、'), documentNumber, uses].filter((fact) => fact !== undefined).join('　'),
  };
}

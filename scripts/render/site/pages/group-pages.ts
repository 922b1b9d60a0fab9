import type { Page } from '../page.ts';
import { inPages, pagePath, pagerLinks, pageTitle } from './paged.ts';
import { type Way, waysFrom } from './ways.ts';

/** Powers under one letter, limit, unit …. */
export interface Group {
  /** ASCII, unique in its list. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly GroupItem[];
}

export interface GroupItem {
  readonly title: string;
  /** Absent for a power that has no page. */
  readonly href?: string;
  readonly code?: string;
  readonly status?: { readonly text: string; readonly inForce: boolean };
  readonly facts: string;
}

interface GroupList extends Pick<Page, 'path' | 'title' | 'crumbs'> {
  readonly lead: string;
  readonly groups: readonly Group[];
  readonly ways: readonly Way[];
}

/** So many entries keep a page below 60 KB. */
const PAGE_SIZE = 150;

/** A list in groups, over as many pages as it takes; every page leads to every group. */
export function groupPages({ path, title, crumbs, lead, groups, ways }: GroupList): readonly Page[] {
  const pages = inPages(
    groups.flatMap(({ items }, group) => items.map((item) => ({ group, item }))),
    PAGE_SIZE,
  );
  const firstPage = groups.map(
    (_, group) => pages.findIndex((page) => page.some((entry) => entry.group === group)) + 1,
  );
  return pages.map((page, index) => {
    const number = index + 1;
    const here = pagePath(path, number);
    const jumpTo = (group: number) => {
      const first = firstPage[group] ?? 1;
      const file = pagePath(path, first).split('/').at(-1) ?? '';
      return `${first === number ? '' : encodeURIComponent(file)}#${groups[group]?.id}`;
    };
    return {
      path: here,
      template: 'groups',
      title: pageTitle(title, number),
      crumbs,
      meta: { type: 'column', columnType: '信息公开目录', description: lead },
      view: {
        title,
        lead,
        ways: waysFrom(here, path, ways),
        jumps: groups.length > 1 ? groups.map((group, at) => ({ title: group.title, href: jumpTo(at) })) : [],
        sections: groups.flatMap((group, at) => {
          const items = page
            .filter((entry) => entry.group === at)
            .map(({ item }) => ({ href: undefined, code: undefined, status: undefined, ...item }));
          if (items.length === 0) return [];
          return [{ id: group.id, title: group.title, items, continued: firstPage[at] !== number }];
        }),
        pager: pagerLinks(path, pages.length, number),
      },
    };
  });
}

import { LAW_RANKS } from '../../../model/terms.ts';
import type { Page } from '../page.ts';
import { PAGE_KINDS } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import { plannedChapters } from '../plan/planned-chapters.ts';
import type { LawPlan, SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { SITE_TITLE } from '../site-facts.ts';
import { catalogueView } from './catalogue-view.ts';
import { pinyinPage } from './pinyin-page.ts';
import { versionsPage } from './versions-page.ts';

/** Pages that belong to no unit. */
export function standingPages(plan: SitePlan): readonly Page[] {
  return [
    cataloguePage(plan),
    pinyinPage(plan),
    versionsPage(plan),
    lawsPage(plan),
    searchPage(plan),
    mapPage(plan),
    helpPage(plan),
    ...pendingPages(plan),
  ];
}

function cataloguePage(plan: SitePlan): Page {
  const path = STANDING_PAGES.catalogue;
  return {
    path,
    template: 'catalogue',
    title: '职权目录',
    crumbs: [],
    scripts: ['filter.js'],
    meta: {
      type: 'column',
      columnType: '信息公开目录',
      description: '全部公开职权的目录，可以按类别、单位和科室筛选。',
    },
    view: { title: '职权目录', lead: undefined, ...catalogueView(plan.units, plan, path) },
  };
}

function lawsPage({ laws }: SitePlan): Page {
  const path = STANDING_PAGES.laws;
  const view = ({ subject, path: to, citedBy }: LawPlan) => ({
    title: `《${subject.title}》`,
    href: relativeHref(path, to),
    status: subject.status,
    inForce: subject.status === '现行有效',
    documentNumber: subject.documentNumber,
    issuers: subject.issuers.join('、'),
    uses: citedBy.length,
  });
  return {
    path,
    template: 'laws',
    title: '法律依据',
    crumbs: [],
    meta: {
      type: 'column',
      columnType: '政策文件',
      description: '职权所依据的法律、法规、规章和文件，按位阶排列。',
    },
    view: {
      title: '法律依据',
      total: laws.length,
      ranks: LAW_RANKS.flatMap((rank) => {
        const members = laws.filter(({ subject }) => subject.rank === rank).map(view);
        return members.length === 0 ? [] : [{ rank, laws: members }];
      }),
    },
  };
}

function searchPage({ units }: SitePlan): Page {
  return {
    path: STANDING_PAGES.search,
    template: 'search',
    title: '搜索',
    crumbs: [],
    scripts: ['search-tokens.js', 'search.js'],
    meta: { type: 'column', columnType: '办事服务', description: '在职权、科室、制度、考核和法规中查找。' },
    view: {
      title: '搜索',
      kinds: PAGE_KINDS,
      units: units.length > 1 ? units.map(({ name }) => name) : [],
      catalogue: relativeHref(STANDING_PAGES.search, STANDING_PAGES.catalogue),
    },
  };
}

function mapPage(plan: SitePlan): Page {
  const path = STANDING_PAGES.map;
  const to = (target: string) => relativeHref(path, target);
  return {
    path,
    template: 'map',
    title: '网站地图',
    crumbs: [],
    meta: { type: 'column', columnType: '信息公开目录', description: '本站全部页面。' },
    view: {
      title: '网站地图',
      units: plan.units.map((unit) => ({
        name: unit.name,
        href: to(unit.path),
        pages: plannedChapters(unit).map(({ subject, path: target }) => ({
          title: subject.title,
          href: to(target),
          depth: subject.type === 'power' ? 2 : 1,
        })),
      })),
      pending: plan.pending.map(({ subject, path: target }) => ({ name: subject.name, href: to(target) })),
      laws: plan.laws.map(({ subject, path: target }) => ({
        title: `《${subject.title}》`,
        href: to(target),
      })),
    },
  };
}

function helpPage(_plan: SitePlan): Page {
  return {
    path: STANDING_PAGES.help,
    template: 'help',
    title: '无障碍说明',
    crumbs: [],
    meta: {
      type: 'column',
      columnType: '办事服务',
      description: '怎样放大文字、提高对比度、用键盘浏览和朗读页面。',
    },
    view: { title: '无障碍说明', siteTitle: SITE_TITLE },
  };
}

function pendingPages({ pending }: SitePlan): readonly Page[] {
  return pending.map(({ subject, path }) => ({
    path,
    template: 'pending' as const,
    title: subject.name,
    crumbs: [],
    meta: {
      type: 'column' as const,
      columnType: '机构职能' as const,
      description: `${subject.name}的内容待发布。`,
    },
    view: { title: subject.name, home: relativeHref(path, STANDING_PAGES.home) },
  }));
}

import type { Page } from '../page.ts';
import { relativeHref } from '../plan/address.ts';
import type { SitePlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { SITE_TITLE } from '../site-facts.ts';
import { countyCataloguePages } from './catalogue-pages.ts';
import { categoryPages } from './category-pages.ts';
import { exercisePages } from './exercise-pages.ts';
import { lawsPages } from './laws-pages.ts';
import { limitPages } from './limit-pages.ts';
import { mapPages } from './map-pages.ts';
import { pinyinPages } from './pinyin-pages.ts';
import { searchPage } from './search-page.ts';
import { versionsPage } from './versions-page.ts';

/** Pages that belong to no unit. */
export function standingPages(plan: SitePlan): readonly Page[] {
  return [
    ...countyCataloguePages(plan),
    ...categoryPages(plan),
    ...limitPages(plan),
    ...exercisePages(plan),
    ...pinyinPages(plan),
    ...lawsPages(plan),
    versionsPage(plan),
    searchPage(plan),
    ...mapPages(plan),
    helpPage(),
    notFoundPage(),
    ...pendingPages(plan),
    ...movedPages(plan),
  ];
}

function helpPage(): Page {
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

/** What the server shows for an address that it does not know. */
function notFoundPage(): Page {
  return {
    path: STANDING_PAGES.notFound,
    template: 'not-found',
    title: '没有找到这个页面',
    crumbs: [],
    unlisted: true,
    meta: { type: 'column', columnType: '首页', description: '没有找到这个页面。' },
    view: { title: '没有找到这个页面' },
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

/** At each old address, a page that leads on at once, without JavaScript. */
function movedPages({ redirects }: SitePlan): readonly Page[] {
  return redirects.map(({ path, to, title }) => ({
    path,
    template: 'moved' as const,
    title,
    crumbs: [],
    unlisted: true as const,
    movedTo: to,
    meta: {
      type: 'column' as const,
      columnType: '办事服务' as const,
      description: `“${title}”的新网址。`,
    },
    view: { title, href: relativeHref(path, to) },
  }));
}

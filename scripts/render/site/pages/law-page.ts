import { formatDate } from '../../../lib/format-date.ts';
import type { LawFacts } from '../../../model/booklet.ts';
import type { Page } from '../page.ts';
import { pageContextFor } from '../page-context-for.ts';
import { relativeHref } from '../plan/address.ts';
import type { LawPlan, SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { STANDING_PAGES } from '../plan/standing-pages.ts';
import { renderBody } from '../render-body.ts';
import { SITE_TITLE } from '../site-facts.ts';
import { rowsOf } from './row.ts';

/** So many uses keep the page below 60 KB; the units' own lists of laws have them all. */
const LONGEST = 150;

/** One law: what the register says of it, which powers rest on it, and the articles that are quoted. */
export function lawPage({ subject: law, path, citedBy, unit }: LawPlan, plan: SitePlan): Page {
  const several = plan.units.length > 1;
  const articles = law.articles.map((article) => articleView(article, unit, plan, path));
  return {
    path,
    template: 'law',
    title: `《${law.title}》`,
    crumbs: [{ title: '法律依据', path: STANDING_PAGES.laws }],
    meta: {
      type: 'article',
      date: dayOf(law.effectiveOn ?? law.promulgatedOn ?? plan.shared.issuedOn ?? ''),
      source: law.issuers.join('、') || (plan.shared.publisher ?? SITE_TITLE),
      keywords: [law.title, law.rank],
      description: `《${law.title}》的效力状态，以及以它为依据的职权。`,
    },
    view: {
      title: `《${law.title}》`,
      rank: law.rank,
      status: law.status,
      inForce: law.status === '现行有效',
      facts: lawRows(law),
      uses: citedBy.slice(0, LONGEST).map((use) => ({ ...use, href: relativeHref(path, use.path), several })),
      more: citedBy.length > LONGEST ? citedBy.length - LONGEST : undefined,
      articles: articles.map(({ id, title, html }) => ({ id, title, html })),
    },
    search: {
      kind: '法规',
      text: [...law.issuers, law.documentNumber ?? '', ...articles.map(({ text }) => text)].join(' '),
    },
  };
}

function articleView(
  { id, title, blocks }: LawFacts['articles'][number],
  unit: UnitPlan,
  plan: SitePlan,
  path: string,
) {
  const { html, text } = renderBody(blocks, pageContextFor(plan, unit, path));
  return { id, title, html, text: `${title} ${text}` };
}

function lawRows(law: LawFacts) {
  const date = (value: string | undefined) => (value === undefined ? undefined : formatDate(value));
  return rowsOf([
    ['效力状态', law.status],
    ['位阶', law.rank],
    ['制定机关', law.issuers.join('、')],
    ['文号', law.documentNumber],
    ['公布日期', date(law.promulgatedOn)],
    ['施行日期', date(law.effectiveOn)],
    ['最近修正', date(law.amendedOn)],
    ['条数', law.articleCount === undefined ? undefined : `${law.articleCount}条`],
    ['废止日期', date(law.repealedOn)],
    ['替代文件', law.replacedBy.map((title) => `《${title}》`).join('、')],
  ]);
}

/** `2022-05` → `2022-05-01`: the meta tag wants a day. */
function dayOf(date: string): string {
  return date.length === 'YYYY-MM'.length ? `${date}-01` : date;
}

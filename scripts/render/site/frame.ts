import { approvalText } from '../../lib/approval-text.ts';
import { formatDate } from '../../lib/format-date.ts';
import type { DateText } from '../../model/terms.ts';
import { dataBlock } from './blocks/data-block.ts';
import type { SafeHtml } from './blocks/safe-html.ts';
import { metaTags } from './meta-tags.ts';
import type { Crumb, Page } from './page.ts';
import { relativeHref } from './plan/address.ts';
import type { SitePlan, UnitPlan } from './plan/site-plan.ts';
import { ASSET_FOLDER, STANDING_PAGES } from './plan/standing-pages.ts';
import { publicAddress } from './public-address.ts';
import { SITE_TITLE, siteFacts, updatedOnOf } from './site-facts.ts';

interface Link {
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
}

/** What the layout prints around a page: head, navigation, breadcrumb and foot. */
export interface Frame {
  readonly pageTitle: string;
  readonly siteTitle: string;
  readonly publisher: string | undefined;
  readonly home: string;
  readonly search: string;
  readonly assets: string;
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly navigation: readonly Link[];
  readonly unitName: string | undefined;
  readonly unitNavigation: readonly Link[];
  readonly crumbs: readonly { readonly title: string; readonly href: string | undefined }[];
  readonly stamp: string | undefined;
  readonly updated: { readonly date: DateText; readonly text: string } | undefined;
  /** The page's own address on the web. */
  readonly canonical: string | undefined;
  readonly feed: { readonly href: string; readonly title: string } | undefined;
  readonly movedTo: string | undefined;
  readonly data: SafeHtml | undefined;
  readonly scripts: readonly string[];
  readonly footer: {
    /** The approved edition whose text the unit's pages have: 未经审定 where it is of none. */
    readonly approval: string | undefined;
    readonly facts: readonly { readonly label: string; readonly value: string }[];
    readonly help: string;
    readonly map: string;
    readonly versions: string;
  };
}

const NAVIGATION = [
  ['首页', STANDING_PAGES.home],
  ['职权目录', STANDING_PAGES.catalogue],
  ['法律依据', STANDING_PAGES.laws],
  ['搜索', STANDING_PAGES.search],
  ['网站地图', STANDING_PAGES.map],
  ['无障碍说明', STANDING_PAGES.help],
] as const;

/** Makes the frames of all pages; what does not depend on the page is worked out once. */
export function frameMaker(plan: SitePlan): (page: Page) => Frame {
  const { publisher } = plan.shared;
  const sections = new Map(plan.units.map((unit) => [unit.folder, unitSections(unit)]));
  return (page) => {
    const to = hrefsFrom(page, plan);
    const updatedOn = updatedOnOf(page, plan);
    const links = (crumbs: readonly Crumb[]) =>
      crumbs.map(({ title, path }) => ({ title, href: to(path), current: path === page.path }));
    const isHome = page.path === STANDING_PAGES.home;
    return {
      pageTitle: [...new Set([page.title, ...(page.unit ? [page.unit.name] : []), SITE_TITLE])].join(' - '),
      siteTitle: SITE_TITLE,
      publisher,
      home: to(STANDING_PAGES.home),
      search: to(STANDING_PAGES.search),
      assets: to(ASSET_FOLDER),
      meta: metaTags(page, plan),
      navigation: links(NAVIGATION.map(([title, path]) => ({ title, path }))),
      unitName: page.unit?.name,
      unitNavigation: page.unit ? links(sections.get(page.unit.folder) ?? []) : [],
      crumbs: isHome
        ? []
        : [
            { title: '首页', href: to(STANDING_PAGES.home) },
            ...page.crumbs.map(({ title, path }) => ({ title, href: to(path) })),
            { title: page.title, href: undefined },
          ],
      stamp: page.unit?.booklet.stamp,
      updated: updatedOn === undefined ? undefined : { date: updatedOn, text: formatDate(updatedOn) },
      canonical: page.unlisted ? undefined : publicAddress(plan, page.path),
      feed: page.unit && { href: to(page.unit.feed), title: `${page.unit.name}权力运行公开变更` },
      movedTo: page.movedTo === undefined ? undefined : to(page.movedTo),
      data: page.data && dataBlock(page.data),
      scripts: page.scripts ?? [],
      footer: {
        approval: page.unit && approvalText(page.unit.booklet.approval),
        facts: footerFacts(plan, page.unit),
        help: to(STANDING_PAGES.help),
        map: to(STANDING_PAGES.map),
        versions: to(STANDING_PAGES.versions),
      },
    };
  };
}

/**
 * A server shows the page for unknown addresses at whatever address was asked for, so that its links must begin at the
 * host; without a base address they hold where the server leads to the page instead.
 */
function hrefsFrom({ path }: Page, { input: { baseUrl } }: SitePlan): (target: string) => string {
  if (path !== STANDING_PAGES.notFound || baseUrl === undefined)
    return (target) => relativeHref(path, target);
  const { pathname } = new URL(baseUrl);
  return (target) => pathname + relativeHref('', target);
}

function unitSections(unit: UnitPlan): readonly Crumb[] {
  return [
    { title: '单位概况', path: unit.path },
    ...[...unit.parts, ...unit.annexes].map(({ subject, path }) => ({ title: subject.title, path })),
  ];
}

function footerFacts(plan: SitePlan, unit: UnitPlan | undefined): Frame['footer']['facts'] {
  const { sponsor, operator, identifier, icpNumber, policeNumber } = siteFacts(plan, unit);
  const { publisher, issuedOn } = plan.shared;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['主办单位', sponsor ?? publisher],
    ['承办单位', operator],
    ['网站标识码', identifier],
    ['备案号', icpNumber],
    ['公安备案号', policeNumber],
    ['内容截至', issuedOn === undefined ? undefined : formatDate(issuedOn)],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

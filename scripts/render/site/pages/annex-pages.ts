import type { Block, TableBlock } from '../../../model/block.ts';
import type { AnnexChapter } from '../../../model/booklet.ts';
import type { Page } from '../page.ts';
import { pageContextFor } from '../page-context-for.ts';
import { blocksOf } from '../plan/blocks-of.ts';
import type { Planned, SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { renderBody } from '../render-body.ts';
import { unitCataloguePages } from './catalogue-pages.ts';
import { inPages, pagePath, pagerLinks, pageTitle } from './paged.ts';

/** So many rows of a generated table keep its page below 60 KB. */
const PAGE_SIZE = 60;

/** A list generated from the records. The catalogue has columns of its own, which can be filtered. */
export function annexPages(annex: Planned<AnnexChapter>, unit: UnitPlan, plan: SitePlan): readonly Page[] {
  const { subject, path } = annex;
  const { title, kind } = subject;
  if (kind === 'catalogue') return unitCataloguePages(annex, unit, plan);
  const pages = splitTable(blocksOf(subject));
  return pages.map((blocks, index): Page => {
    const here = pagePath(path, index + 1);
    const body = renderBody(blocks, pageContextFor(plan, unit, here));
    return {
      path: here,
      template: 'listing',
      title: pageTitle(title, index + 1),
      unit,
      crumbs: [{ title: unit.name, path: unit.path }],
      meta: { type: 'column', columnType: '信息公开目录', description: `${unit.name}${title}。` },
      view: {
        title,
        unitName: unit.name,
        body: body.html,
        pager: pagerLinks(path, pages.length, index + 1),
      },
      search: { kind: '附件', text: body.text, unit: unit.name },
    };
  });
}

/** The blocks of a list page by page: a long table goes on, with its head, on the next. */
function splitTable(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const at = blocks.findIndex((block) => block.type === 'table' && block.rows.length > PAGE_SIZE);
  const long = blocks[at];
  if (long?.type !== 'table') return [blocks];
  const tables = inPages(long.rows, PAGE_SIZE).map((rows): TableBlock => ({ ...long, rows }));
  return tables.map((table, index) => [
    ...(index === 0 ? blocks.slice(0, at) : []),
    table,
    ...(index === tables.length - 1 ? blocks.slice(at + 1) : []),
  ]);
}

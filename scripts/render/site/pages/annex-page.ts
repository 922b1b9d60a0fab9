import type { AnnexChapter } from '../../../model/booklet.ts';
import type { Page } from '../page.ts';
import { pageContextFor } from '../page-context-for.ts';
import { blocksOf } from '../plan/blocks-of.ts';
import type { Planned, SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { renderBody } from '../render-body.ts';
import { catalogueView } from './catalogue-view.ts';

/** A list generated from the records. The catalogue has columns of its own, which can be filtered. */
export function annexPage({ subject, path }: Planned<AnnexChapter>, unit: UnitPlan, plan: SitePlan): Page {
  const { title, kind } = subject;
  const common = {
    path,
    title,
    unit,
    crumbs: [{ title: unit.name, path: unit.path }],
    meta: {
      type: 'column',
      columnType: '信息公开目录',
      description: `${unit.name}${title}。`,
    },
  } as const;
  if (kind === 'catalogue') {
    return {
      ...common,
      template: 'catalogue',
      scripts: ['filter.js'],
      view: { title, lead: unit.name, ...catalogueView([unit], plan, path) },
    };
  }
  const body = renderBody(blocksOf(subject), pageContextFor(plan, unit, path));
  return {
    ...common,
    template: 'listing',
    view: { title, unitName: unit.name, contents: body.headings, body: body.html },
    search: { kind: '附件', text: body.text, unit: unit.name },
  };
}

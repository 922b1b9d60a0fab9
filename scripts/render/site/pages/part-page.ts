import { formatDate } from '../../../lib/format-date.ts';
import type { RuleFacts } from '../../../model/booklet.ts';
import type { Page } from '../page.ts';
import { pageContextFor } from '../page-context-for.ts';
import { relativeHref } from '../plan/address.ts';
import { blocksOf } from '../plan/blocks-of.ts';
import type { PartPlan, SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { renderBody } from '../render-body.ts';
import { powerCards } from './power-card.ts';

/** With more powers than this, they are left to the pages of their departments: the page stays below 60 KB. */
const LONGEST = 120;

/** A part of the booklet: its own text and what it holds. */
export function partPage(part: PartPlan, unit: UnitPlan, plan: SitePlan): Page {
  const { subject, path } = part;
  const brief = part.departments.flatMap(({ powers, listed }) => [...powers, ...listed]).length > LONGEST;
  const body = renderBody(blocksOf(subject), pageContextFor(plan, unit, path));
  return {
    path,
    template: 'part',
    title: subject.title,
    unit,
    crumbs: [{ title: unit.name, path: unit.path }],
    meta: {
      type: 'column',
      columnType: subject.kind === 'powers' ? '办事服务' : '政策文件',
      description: `${unit.name}${subject.label}：${subject.title}。`,
    },
    view: {
      title: subject.title,
      label: subject.label,
      unitName: unit.name,
      body: body.html,
      departments: part.departments.map((department) => ({
        title: department.subject.title,
        href: relativeHref(path, department.path),
        count: department.powers.length + department.listed.length,
        powers: brief ? [] : powerCards(department, path),
      })),
      documents: part.documents.map(({ subject: document, path: to }) => ({
        title: document.title,
        href: relativeHref(path, to),
        facts: 'facts' in document ? ruleSummary(document.facts) : undefined,
      })),
    },
    search: { kind: '单位', text: body.text, unit: unit.name },
  };
}

function ruleSummary({ documentNumber, issuedBy, effectiveOn }: RuleFacts): string {
  const effective = effectiveOn === undefined ? undefined : `${formatDate(effectiveOn)}起施行`;
  return [documentNumber, issuedBy, effective].filter((fact) => fact !== undefined).join('　');
}

import { guideRows, guideSteps } from '../../../lib/guide.ts';
import type { Page } from '../page.ts';
import { pageContextFor } from '../page-context-for.ts';
import { relativeHref } from '../plan/address.ts';
import type { DepartmentPlan, PowerPlan, SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { publicAddress } from '../public-address.ts';
import { renderBody } from '../render-body.ts';
import { valueParts } from './phone-parts.ts';

/** 办事指南: one sheet to print and to hand over the counter (REQUIREMENTS F05). */
export function guidePage(
  { subject: power, path }: PowerPlan,
  guide: string,
  department: DepartmentPlan,
  unit: UnitPlan,
  plan: SitePlan,
): Page {
  const title = `${power.title}办事指南`;
  const { facts } = power;
  const steps = guideSteps(power);
  return {
    path: guide,
    template: 'guide',
    title,
    unit,
    crumbs: [
      { title: unit.name, path: unit.path },
      { title: department.subject.title, path: department.path },
      { title: power.title, path },
    ],
    ...(facts.changedOn && { updatedOn: facts.changedOn }),
    meta: {
      type: 'article',
      date: facts.changedOn ?? unit.booklet.issuedOn,
      source: unit.name,
      keywords: [power.title, '办事指南', facts.category],
      description: `${unit.name}“${power.title}”办事指南：条件、材料、时限、收费、地点和监督方式。`,
    },
    view: {
      title,
      unitName: unit.name,
      powerHref: relativeHref(guide, path),
      rows: guideRows(power.title, facts, unit.booklet.unit).map(({ label, values, several }) => ({
        label,
        several,
        values: values.map((value) => ({ parts: valueParts(label, value) })),
      })),
      steps: steps && renderBody([steps], pageContextFor(plan, unit, guide)).html,
      address: publicAddress(plan, path),
    },
  };
}

import { plainSpans } from '../../../lib/plain-spans.ts';
import type { Block } from '../../../model/block.ts';
import type { Page } from '../page.ts';
import { pageContextFor } from '../page-context-for.ts';
import { relativeHref } from '../plan/address.ts';
import { blocksOf } from '../plan/blocks-of.ts';
import type { DepartmentPlan, PartPlan, SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { renderBody } from '../render-body.ts';
import { complaintRows } from './complaint-rows.ts';
import { powerCards } from './power-card.ts';
import { type Row, rowsOf } from './row.ts';

/** One department: how to reach it, what it is there for, and its powers. */
export function departmentPage(
  department: DepartmentPlan,
  part: PartPlan,
  unit: UnitPlan,
  plan: SitePlan,
): Page {
  const { subject, path, documents } = department;
  const powers = powerCards(department, path);
  const glance = rowsOf([
    ['负责岗位', subject.leadingPost],
    ['办公地点', subject.office],
    ['联系电话', subject.phone],
    ['办公时间', unit.booklet.unit.complaint?.hours],
  ]);
  const blocks = blocksOf(subject).filter((block) => !isToldBy(glance, block));
  const body = renderBody(blocks, pageContextFor(plan, unit, path));
  return {
    path,
    template: 'department',
    title: subject.title,
    scripts: body.scripts,
    unit,
    crumbs: [
      { title: unit.name, path: unit.path },
      { title: part.subject.title, path: part.path },
    ],
    meta: {
      type: 'column',
      columnType: '机构职能',
      description: `${unit.name}${subject.title}的职能职责、责任体系和行使的${powers.length}项职权。`,
    },
    view: {
      title: subject.title,
      unitName: unit.name,
      glance,
      powers,
      documents: documents.map((document) => ({
        title: document.subject.title,
        href: relativeHref(path, document.path),
      })),
      contents: body.headings,
      body: body.html,
      complaint: complaintRows(unit.booklet.unit),
    },
    search: { kind: '科室', text: body.text, unit: unit.name, department: subject.title },
  };
}

/** The book opens a department with a table of the facts that stand at the head of its page: it is not printed twice. */
function isToldBy(glance: readonly Row[], block: Block): boolean {
  if (block.type !== 'table' || block.style !== 'fields') return false;
  const told = new Set(glance.map(({ value }) => value));
  return block.rows.every(({ cells }) =>
    cells.slice(1).every(({ paragraphs }) => paragraphs.every((spans) => told.has(plainSpans(spans)))),
  );
}

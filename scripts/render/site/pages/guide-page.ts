import { plainSpans } from '../../../lib/plain-spans.ts';
import type { Block, TableBlock } from '../../../model/block.ts';
import type { PowerChapter, PowerFacts, UnitFacts } from '../../../model/booklet.ts';
import type { Page } from '../page.ts';
import { pageContextFor } from '../page-context-for.ts';
import { relativeHref } from '../plan/address.ts';
import { blocksOf } from '../plan/blocks-of.ts';
import type { DepartmentPlan, PowerPlan, SitePlan, UnitPlan } from '../plan/site-plan.ts';
import { publicAddress } from '../public-address.ts';
import { renderBody } from '../render-body.ts';

/** Columns of the step table that a citizen needs on one sheet. */
const STEP_COLUMNS = ['步骤', '环节', '承办岗位', '时限'];

/** 办事指南: one sheet to print and to hand over the counter (REQUIREMENTS F05). */
export function guidePage(
  { subject: power, path, guide }: PowerPlan,
  department: DepartmentPlan,
  unit: UnitPlan,
  plan: SitePlan,
): Page {
  const title = `${power.title}办事指南`;
  const { facts } = power;
  const steps = stepsOf(power);
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
      rows: guideRows(power.title, facts, unit.booklet.unit),
      steps: steps && renderBody([steps], pageContextFor(plan, unit, guide)).html,
      address: publicAddress(plan, path),
    },
  };
}

interface GuideRow {
  readonly label: string;
  readonly values: readonly string[];
  readonly several: boolean;
}

function guideRows(title: string, facts: PowerFacts, { name, complaint }: UnitFacts): readonly GuideRow[] {
  const { department } = facts;
  const limits = [
    facts.statutoryLimit && `法定时限：${facts.statutoryLimit}`,
    facts.promisedLimit &&
      `承诺时限：${facts.promisedLimit}${facts.limitSaved ? `（${facts.limitSaved}）` : ''}`,
    facts.promisedLimitReason,
  ];
  const rows: readonly (readonly [label: string, values: readonly (string | undefined)[]])[] = [
    ['事项名称', [title]],
    ['事项编码', [facts.code]],
    ['事项类别', [[facts.category, facts.exercise].filter((text) => text !== undefined).join('　')]],
    ['办理单位', [`${name}${department.name}`]],
    ['责任岗位', [facts.responsiblePost]],
    ['办理条件', facts.conditions],
    ['申请材料', facts.materials],
    ['办理时限', [limits.filter((text) => text !== undefined).join('；')]],
    ['收费', [facts.fee]],
    ['办理依据', facts.legalBases.map(({ text }) => text)],
    ['您的权利', facts.partyRights],
    ['办理地点', [department.office ?? complaint?.address]],
    ['办公时间', [complaint?.hours]],
    ['咨询电话', [department.phone]],
    ['监督投诉', [[complaint?.department, complaint?.phones.join('、')].filter((text) => text).join('　')]],
  ];
  return rows.flatMap(([label, values]) => {
    const given = values.filter((value): value is string => value !== undefined && value !== '');
    return given.length === 0 ? [] : [{ label, values: given, several: given.length > 1 }];
  });
}

/** The step table, cut down to the columns of the sheet. */
function stepsOf(power: PowerChapter): TableBlock | undefined {
  const table = blocksOf(power).find(isStepTable);
  if (!table) return undefined;
  const kept = table.columns.flatMap(({ title }, index) =>
    STEP_COLUMNS.includes(plainSpans(title)) ? [index] : [],
  );
  const keep = <T>(items: readonly T[]) => items.filter((_, index) => kept.includes(index));
  return {
    ...table,
    caption: '办理程序',
    columns: keep(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: keep(row.cells) })),
  };
}

function isStepTable(block: Block): block is TableBlock {
  return (
    block.type === 'table' && block.style === 'grid' && plainSpans(block.columns[0]?.title ?? []) === '步骤'
  );
}

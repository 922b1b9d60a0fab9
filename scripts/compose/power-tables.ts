import { stepsFromChart } from '../lib/chart-in-words.ts';
import { firstLine, nodeForStep } from '../lib/chart-nodes.ts';
import { circledNumber } from '../lib/chinese-numeral.ts';
import type { TableBlock } from '../model/block.ts';
import type { PowerFacts } from '../model/booklet.ts';
import type { NextStep, Power, Step } from '../model/entry.ts';
import type { FlowGraph } from '../model/flow-graph.ts';
import { type ClerkTable, clerkTable } from './clerk-table.ts';
import { stepsCaption } from './figures.ts';
import type { ProseContext } from './prose-blocks.ts';
import { type CellContent, type ColumnSpec, fieldTable, gridTable, numberedLines } from './tables.ts';

/** The record of a power, as the catalogue form asks for it (REQUIREMENTS B05, B06). */
export function recordTable(
  power: Power,
  facts: PowerFacts,
  bases: CellContent,
  duties: readonly string[],
): TableBlock {
  const { disclosure, withholding } = power;
  const at = (key: string) => power.places.get(key);
  return fieldTable([
    ['职权编码', facts.code, at('编码')],
    ['职权类别', facts.category, at('类别')],
    ['行使方式', facts.exercise, at('行使方式')],
    ['承办科室', facts.department.name],
    ['责任岗位', facts.responsiblePost, at('责任岗位')],
    ['对应职责', duties, at('对应职责')],
    ['行使依据', bases, at('依据')],
    ['申请材料', numberedLines(facts.materials), at('申请材料')],
    ['收费', facts.fee, at('收费')],
    ['公开范围', disclosure.scope, at('公开.范围')],
    ['公开形式', facts.disclosure.forms, at('公开.形式')],
    ['公开时间', facts.disclosure.timing, at('公开.时间')],
    ['不公开理由', withholding?.reason, at('不公开理由.理由')],
    ['保密依据', withholding?.basis?.text, at('不公开理由.保密依据')],
    ['保密审查人', withholding?.reviewer, at('不公开理由.审查人')],
    ['责任追究', numberedLines(facts.accountability), at('责任追究')],
    ['配套制度', facts.rules.map((rule) => rule.name).join('、'), at('配套制度')],
  ]);
}

/** The seven items that every flowchart must state (REQUIREMENTS C03). */
export function sevenItemsTable(power: Power, facts: PowerFacts, complaint: string | undefined): TableBlock {
  const at = (key: string) => power.places.get(key);
  return fieldTable([
    ['办理条件', numberedLines(facts.conditions), at('办理条件')],
    ['承办岗位', posts(power)],
    ['程序及接口', power.steps.map((step) => step.name).join(' → ')],
    ['办理时限', limitText(facts), at('承诺时限') ?? at('法定时限')],
    ['监督制约', facts.supervision, at('监督')],
    ['相对人权利', numberedLines(facts.partyRights), at('相对人权利')],
    ['投诉举报', complaint],
  ]);
}

function posts(power: Power): string {
  const named = power.steps.flatMap((step) => step.post?.split(/[、，,]/) ?? []).map((post) => post.trim());
  return [...new Set([power.responsiblePost, ...named])].filter((post) => post !== '').join('、');
}

/** 法定 60日；承诺 40日（缩短33%）. */
function limitText(facts: PowerFacts): string {
  const { statutoryLimit, promisedLimit, limitSaved, promisedLimitReason } = facts;
  const parts = [
    statutoryLimit && `法定时限：${statutoryLimit}`,
    promisedLimit && `承诺时限：${promisedLimit}${limitSaved ? `（比法定时限${limitSaved}）` : ''}`,
    promisedLimitReason && `说明：${promisedLimitReason}`,
  ].filter((part) => typeof part === 'string');
  return parts.join('；');
}

const STEP_COLUMNS: readonly ColumnSpec[] = [
  { title: '步骤', weight: 1, align: 'center' },
  { title: '环节', weight: 3 },
  { title: '承办岗位', weight: 3 },
  { title: '办理内容', weight: 6 },
  { title: '时限', weight: 2 },
  { title: '下一步', weight: 3 },
];

/** 办理程序; where the clerk gave only charts, the text equivalent of each in reading order (DESIGN.md §3). */
export function stepTables(power: Power, context: ProseContext): readonly TableBlock[] {
  if (power.steps.length > 0) {
    const typed = clerkTable(power.stepTable ? [power.stepTable] : [], titlesOf(STEP_COLUMNS), context);
    const rows = power.steps.map((step) => stepRow(step, typed));
    const sources = power.steps.map(({ place }) => place);
    return [gridTable([...STEP_COLUMNS, ...moreColumns(typed)], rows, { sources })];
  }
  const drawn = power.charts.flatMap(({ graph }, index) =>
    graph ? [{ graph, caption: stepsCaption(power, index) }] : [],
  );
  return drawn.map(({ graph, caption }) => chartTable(graph, drawn.length > 1 ? caption : undefined));
}

function chartTable(graph: FlowGraph, caption: string | undefined): TableBlock {
  const rows = stepsFromChart(graph).map((step) => [
    step.number,
    step.name,
    step.post,
    step.limit,
    step.next,
  ]);
  const columns: readonly ColumnSpec[] = [
    { title: '步骤', weight: 1, align: 'center' },
    { title: '环节', weight: 5 },
    { title: '承办岗位', weight: 3 },
    { title: '时限', weight: 2 },
    { title: '下一步', weight: 4 },
  ];
  return gridTable(columns, rows, caption === undefined ? {} : { caption });
}

const stepRow = (step: Step, typed: ClerkTable): readonly CellContent[] => [
  step.number,
  typed.cell(step.place, '环节') ?? step.name,
  typed.cell(step.place, '承办岗位') ?? step.post,
  typed.cell(step.place, '办理内容') ?? step.action,
  typed.cell(step.place, '时限') ?? step.limit?.text,
  step.next.map(nextText).join('；'),
  ...typed.moreColumns.map((title) => typed.cell(step.place, title)),
];

const titlesOf = (columns: readonly ColumnSpec[]) => columns.map(({ title }) => title);

/** Columns that a clerk added stand after those of the form. */
const moreColumns = ({ moreColumns }: ClerkTable): readonly ColumnSpec[] =>
  moreColumns.map((title) => ({ title, weight: 3 }));

function nextText({ condition, target }: NextStep): string {
  const where = target === 'end' ? '结束' : target;
  return condition ? `${condition}：${where}` : where;
}

const RISK_COLUMNS: readonly ColumnSpec[] = [
  { title: '序号', weight: 1, align: 'center' },
  { title: '风险点', weight: 3 },
  { title: '环节', weight: 2 },
  { title: '等级', weight: 1, align: 'center' },
  { title: '风险表现', weight: 5 },
  { title: '防范措施', weight: 5 },
  { title: '责任岗位', weight: 2 },
];

type Risks = Pick<Power, 'risks' | 'riskTables'> & Partial<Pick<Power, 'steps' | 'charts'>>;

/** 风险点及防范措施; the numbers are those of the marks on the chart. 环节 is printed by name, whichever way it was given. */
export function riskTable(
  { risks, riskTables = [], steps = [], charts = [] }: Risks,
  context: ProseContext,
): TableBlock | undefined {
  if (risks.length === 0) return undefined;
  const graphs = charts.flatMap(({ graph }) => graph ?? []);
  const stepName = (step: string | undefined) => {
    const numbered = steps.find(({ number }) => number === step)?.name;
    const node = graphs.map((graph) => step && nodeForStep(graph, step)).find((found) => found);
    return numbered ?? (node ? firstLine(node) : step);
  };
  const typed = clerkTable(riskTables, titlesOf(RISK_COLUMNS), context);
  const rows = risks.map((risk): readonly CellContent[] => [
    circledNumber(risk.number),
    typed.cell(risk.place, '风险点') ?? risk.name,
    stepName(risk.step),
    risk.level ?? '未定级',
    typed.cell(risk.place, '风险表现') ?? risk.description,
    typed.cell(risk.place, '防范措施') ?? risk.measures,
    typed.cell(risk.place, '责任岗位') ?? risk.post,
    ...typed.moreColumns.map((title) => typed.cell(risk.place, title)),
  ]);
  const sources = risks.map(({ place }) => place);
  return gridTable([...RISK_COLUMNS, ...moreColumns(typed)], rows, { sources });
}

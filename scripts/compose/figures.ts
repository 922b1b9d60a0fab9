import { chartInWords } from '../lib/chart-in-words.ts';
import { firstLine, nodeForStep } from '../lib/chart-nodes.ts';
import { chartTitle } from '../lib/chart-title.ts';
import { circledNumber } from '../lib/chinese-numeral.ts';
import { slugOf } from '../lib/content-path.ts';
import { stableId } from '../lib/stable-id.ts';
import type { Figure } from '../model/block.ts';
import type { Chart, Power, Step } from '../model/entry.ts';
import type { FlowGraph, FlowMarks } from '../model/flow-graph.ts';
import type { ProseDiagram } from '../model/prose.ts';

const NO_MARKS: FlowMarks = { risks: [], notes: [], supervised: [], published: [] };

/** The charts of a power as figures: captioned, with its risks, posts and limits as marks on their nodes. */
export function powerFigures(power: Power): readonly Figure[] {
  return power.charts.map((chart, index) => {
    const caption = chartCaption(power, chart, index);
    return figure(chart, `${power.path}#${index}`, caption, chart.graph && marks(chart.graph, power));
  });
}

/** By the title that the chart has; else by its power, where several charts are told apart by the names of their files. */
function chartCaption({ name, charts }: Power, { title, path }: Chart, index: number): string {
  if (title) return titled(title);
  if (charts.length === 1) return `${name}流程图`;
  const file = slugOf(path?.split('/').at(-1) ?? '');
  return /\p{Script=Han}/u.test(file) && file !== name ? titled(file) : `${name}流程图（${index + 1}）`;
}

/** Of the step table that stands for one of several charts. */
export function stepsCaption(power: Power, index: number): string {
  const chart = power.charts[index];
  const caption = chart ? chartCaption(power, chart, index) : power.name;
  return caption.replace(/(?:办理)?流程图(（\d+）)?$/u, '办理程序$1');
}

const titled = (title: string) => (title.endsWith('图') ? title : `${title}流程图`);

/** A Mermaid fence outside 流程图: drawn without marks (CONTENT.md §2). `subject` captions one that has no title. */
export function diagramFigure(diagram: ProseDiagram, subject: string): Figure {
  const named = subject.endsWith('图') ? subject : `${subject}示意图`;
  const chart: Chart = {
    origin: 'fence',
    code: diagram.code,
    place: diagram.place,
    ...(diagram.graph && { graph: diagram.graph }),
  };
  return figure(
    chart,
    `${diagram.place.file}:${diagram.place.line}`,
    chartTitle(diagram.code) ?? diagram.title ?? named,
    NO_MARKS,
  );
}

function figure(chart: Chart, key: string, caption: string, marked: FlowMarks | undefined): Figure {
  const id = stableId('f', key);
  if (!chart.graph)
    return { id, caption, alt: caption, content: { type: 'mermaid', code: chart.code, place: chart.place } };
  return {
    id,
    caption,
    alt: chartInWords(chart.graph),
    content: { type: 'flowchart', graph: chart.graph, marks: marked ?? NO_MARKS },
  };
}

/** The tool draws the marks itself, so that they cannot disagree with the tables (CONTENT.md §2, 风险与防范). */
function marks(graph: FlowGraph, power: Power): FlowMarks {
  const risks = power.risks.flatMap((risk) => {
    const node = risk.step && nodeForStep(graph, stepName(risk.step, power.steps));
    const label = `风险${circledNumber(risk.number)}`;
    return node ? [{ node: node.id, label, ...(risk.level && { level: risk.level }) }] : [];
  });
  const notes = power.steps.flatMap((step) => {
    const node = nodeForStep(graph, step.name);
    if (!node || (!step.post && !step.limit)) return [];
    const post = step.post && !node.label.includes(step.post) ? step.post : undefined;
    const limit =
      step.limit && step.limit.type !== 'none' && !node.label.includes(step.limit.text)
        ? step.limit.text
        : undefined;
    return post || limit ? [{ node: node.id, ...(post && { post }), ...(limit && { limit }) }] : [];
  });
  const supervised = graph.nodes
    .filter((node) => /监督|复核|督办/.test(firstLine(node)))
    .map((node) => node.id);
  const published = graph.nodes
    .filter((node) => /公示|公开|公告/.test(firstLine(node)))
    .map((node) => node.id);
  return { risks, notes, supervised, published };
}

/** 环节 may name a step by its number. */
const stepName = (step: string, steps: readonly Step[]): string =>
  steps.find((candidate) => candidate.number === step)?.name ?? step;

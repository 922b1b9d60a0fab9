import type { FlowMarks, FlowNode, FlowShape } from '../model/flow-graph.ts';
import { RISK_LEVELS } from '../model/terms.ts';
import type { PlacedBadge, Point, Size } from './placed-chart.ts';

type Mark = Pick<PlacedBadge, 'text' | 'kind' | 'level'>;
type SizedMark = Mark & Size;

export const BADGE_HEIGHT = 16;
const CORNERS = 4;
/** How far a badge stands out to the side of its box, and how far it reaches into it from above or below. */
const OUT = 9;
const INTO = 4;
/** Between a badge and the line in the middle of the box, whose arrow has a head. */
const BESIDE_LINE = 7;

/** Places the marks of a node on its corners: risks from the top right, then 监督 and 公开. */
export function badgesOf(
  node: FlowNode,
  marks: FlowMarks,
  shape: Size,
  widthOf: (text: string) => number,
): readonly PlacedBadge[] {
  const sized = sizedMarks(node, marks, widthOf);
  const shoulder = SHOULDERS[node.shape];
  return shoulder === undefined
    ? sized.map((mark, index) => ({ ...mark, ...cornerOf(index, shape, mark) }))
    : inRow(sized, shape, shoulder);
}

/** The least width of a box whose badges leave its middle to the lines; 0 where badges stand outside the shape. */
export function widthForBadges(node: FlowNode, marks: FlowMarks, widthOf: (text: string) => number): number {
  if (SHOULDERS[node.shape] !== undefined) return 0;
  const widest = Math.max(0, ...sizedMarks(node, marks, widthOf).map(({ width }) => width));
  return widest === 0 ? 0 : 2 * (widest - OUT + BESIDE_LINE);
}

function sizedMarks(
  node: FlowNode,
  marks: FlowMarks,
  widthOf: (text: string) => number,
): readonly SizedMark[] {
  const risks = risksOf(node, marks);
  const others = othersOf(node, marks);
  const fitting = [...(risks.length + others.length > CORNERS ? joined(risks) : risks), ...others];
  return fitting.map((mark) => ({
    ...mark,
    width: badgeWidth(mark.text, widthOf),
    height: BADGE_HEIGHT,
  }));
}

/** The width of a badge around its text. */
export function badgeWidth(text: string, widthOf: (text: string) => number): number {
  return widthOf(text) + 9;
}

function risksOf(node: FlowNode, marks: FlowMarks): readonly Mark[] {
  const recorded = marks.risks.filter((risk) => risk.node === node.id);
  if (recorded.length > 0) {
    return recorded.map(({ label, level }) => ({ text: label, kind: 'risk', ...(level && { level }) }));
  }
  const typed = node.metadata.get('风险');
  if (!typed) return [];
  const level = RISK_LEVELS.find((candidate) => typed.includes(candidate));
  const number = typed.replace(/[高中低]?(?:风险)?[:：]?/g, '').trim();
  return [{ text: `风险${number}`, kind: 'risk', ...(level && { level }) }];
}

function othersOf(node: FlowNode, marks: FlowMarks): readonly Mark[] {
  return [
    ...(marks.supervised.includes(node.id) ? [{ text: '监督', kind: 'supervised' as const }] : []),
    ...(marks.published.includes(node.id) ? [{ text: '公开', kind: 'published' as const }] : []),
  ];
}

/** One badge for all risks of a node that has more marks than corners: 风险①②③, in the colour of the highest. */
function joined(risks: readonly Mark[]): readonly Mark[] {
  const level = RISK_LEVELS.find((candidate) => risks.some((risk) => risk.level === candidate));
  const text = `风险${risks.map((risk) => risk.text.replace(/^风险/, '')).join('')}`;
  return [{ text, kind: 'risk', ...(level && { level }) }];
}

/** Top right, bottom right, top left, bottom left. */
function cornerOf(index: number, shape: Size, badge: Size): Point {
  const atRight = index < 2;
  const atTop = index % 2 === 0;
  return {
    x: atRight ? shape.width - badge.width + OUT : -OUT,
    y: atTop ? INTO - badge.height : shape.height - INTO,
  };
}

/** Shapes without corners: how far their upper right edge lies in from the corner, as a share of the box. */
const SHOULDERS: Partial<Readonly<Record<FlowShape, number>>> = {
  decision: 0.25,
  connector: 0.14,
  'double-circle': 0.14,
  bar: 0,
  text: 0,
};

/** A row that begins outside the upper right edge. */
function inRow(marks: readonly SizedMark[], shape: Size, shoulder: number): readonly PlacedBadge[] {
  let x = shape.width * (1 - shoulder);
  return marks.map((mark) => {
    const placed = { ...mark, x, y: shape.height * shoulder - mark.height };
    x += mark.width + 3;
    return placed;
  });
}

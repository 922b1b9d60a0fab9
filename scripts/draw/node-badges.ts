import type { FlowMarks, FlowNode, FlowShape } from '../model/flow-graph.ts';
import { RISK_LEVELS, type RiskLevel } from '../model/terms.ts';
import type { PlacedBadge, Point, Size } from './placed-chart.ts';

type Mark = Pick<PlacedBadge, 'text' | 'kind' | 'level'>;

export const BADGE_HEIGHT = 16;
/** How far a badge stands out to the side of its box, and how far it reaches into it from above or below. */
const OUT = 9;
const INTO = 4;

/** Places the marks of a node on its corners: risks from the top right, then 监督 and 公开. */
export function badgesOf(
  node: FlowNode,
  marks: FlowMarks,
  shape: Size,
  widthOf: (text: string) => number,
): readonly PlacedBadge[] {
  const own = [...risksOf(node, marks), ...othersOf(node, marks)];
  // Four corners: more risks than that share one badge.
  const fitting =
    own.length <= 4
      ? own
      : [...joined(own.filter(({ kind }) => kind === 'risk')), ...own.filter(({ kind }) => kind !== 'risk')];
  const sized = fitting.map((mark) => ({
    ...mark,
    width: badgeWidth(mark.text, widthOf),
    height: BADGE_HEIGHT,
  }));
  return ROUND.has(node.shape)
    ? inRow(sized, shape)
    : sized.map((mark, index) => ({ ...mark, ...cornerOf(index, shape, mark) }));
}

/** The width of a badge around its text. */
export function badgeWidth(text: string, widthOf: (text: string) => number): number {
  return widthOf(text) + 9;
}

/** Shapes without corners to hang a badge on. */
const ROUND: ReadonlySet<FlowShape> = new Set(['decision', 'connector', 'double-circle', 'bar', 'text']);

/** A row that begins outside the upper right edge. */
function inRow(marks: readonly Omit<PlacedBadge, 'x' | 'y'>[], shape: Size): readonly PlacedBadge[] {
  let x = shape.width * 0.75;
  return marks.map((mark) => {
    const placed = { ...mark, x, y: shape.height * 0.25 - mark.height };
    x += mark.width + 3;
    return placed;
  });
}

function risksOf(node: FlowNode, marks: FlowMarks): readonly Mark[] {
  const recorded = marks.risks.filter((risk) => risk.node === node.id);
  if (recorded.length > 0) {
    return recorded.map(({ label, level }) => ({ text: label, kind: 'risk', ...(level && { level }) }));
  }
  const typed = node.metadata.get('风险');
  if (!typed) return [];
  const level = RISK_LEVELS.find((candidate) => typed.includes(candidate));
  const text = typed.replace(/[高中低]?(?:风险)?[:：]?/g, '').trim();
  return [{ text: `风险${text}`, kind: 'risk', ...(level && { level }) }];
}

function othersOf(node: FlowNode, marks: FlowMarks): readonly Mark[] {
  return [
    ...(marks.supervised.includes(node.id) ? [{ text: '监督', kind: 'supervised' as const }] : []),
    ...(marks.published.includes(node.id) ? [{ text: '公开', kind: 'published' as const }] : []),
  ];
}

function joined(risks: readonly Mark[]): readonly Mark[] {
  const level: RiskLevel | undefined = RISK_LEVELS.find((candidate) =>
    risks.some((risk) => risk.level === candidate),
  );
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

import { BADGE_SIZE, INK, LINE_WIDTH, PAPER, QUIET_INK, TEXT_SIZE } from './chart-style.ts';
import { hits, segmentsOf } from './free-space.ts';
import { NODE_SHAPES, polygon } from './node-shapes.ts';
import type {
  Box,
  PlacedBadge,
  PlacedChart,
  PlacedEdge,
  PlacedGroup,
  PlacedLane,
  PlacedLine,
  PlacedNode,
  Point,
} from './placed-chart.ts';
import { attributes, element, escapeText } from './svg-element.ts';

/** The middle of a line of Chinese text lies this much of its size above its baseline. */
const BASELINE = 0.36;
const TIP_LENGTH = 8;
const TIP_HALF = 3.6;

/** Draws a placed chart as elements of a plain SVG: paths, rectangles and text with explicit attributes, no ids. */
export function chartSvg(chart: PlacedChart): string {
  return [
    ...chart.lanes.map(drawLane),
    ...chart.groups.map(drawGroup),
    ...chart.edges.map(drawLine),
    ...chart.nodes.map(drawNode),
    ...chart.edges.map(drawLabel),
    ...chart.nodes.flatMap(({ badges }) => badges.map(drawBadge)),
    ...chart.legend.map(({ badge, line }) => drawBadge(badge) + drawText(line, { fill: INK })),
  ].join('');
}

function drawGroup(group: PlacedGroup): string {
  const frame = rectangle(group, {
    fill: '#fafafa',
    stroke: '#6b6b6b',
    'stroke-width': '0.9',
    'stroke-dasharray': '6 3',
  });
  return (
    frame +
    group.title.lines.map((line) => drawText(line, { fill: QUIET_INK, 'font-weight': 'bold' })).join('')
  );
}

function drawLane({ head, title, ...lane }: PlacedLane): string {
  const border = { stroke: '#6b6b6b', 'stroke-width': '0.9' };
  return (
    rectangle(lane, { fill: 'none', ...border }) +
    rectangle({ ...lane, height: head }, { fill: '#f0f0f0', ...border }) +
    title.lines.map((line) => drawText(line, { fill: INK, 'font-weight': 'bold' })).join('')
  );
}

function drawNode({ shape, paint, lines, ...box }: PlacedNode): string {
  const form = NODE_SHAPES[shape];
  const stroke = {
    stroke: paint.stroke ?? INK,
    'stroke-width': shape === 'terminal' ? '1.4' : String(LINE_WIDTH),
    ...((paint.dashed || shape === 'note') && { 'stroke-dasharray': '5 3' }),
  };
  const fill = shape === 'bar' ? INK : (paint.fill ?? PAPER);
  const outline = form.outline(box);
  const details = form.details?.(box);
  const bold = paint.bold || shape === 'terminal';
  return [
    outline && element('path', { d: outline, fill, ...stroke }),
    details && element('path', { d: details, fill: 'none', ...stroke }),
    ...lines.map((line) =>
      drawText(line, {
        fill: paint.text ?? (line.size === TEXT_SIZE ? INK : QUIET_INK),
        ...(bold && line.size === TEXT_SIZE && { 'font-weight': 'bold' }),
      }),
    ),
  ].join('');
}

function drawLine({ edge, points }: PlacedEdge): string {
  const line = shortened(points, edge.head, edge.tail);
  const style = {
    fill: 'none',
    stroke: INK,
    'stroke-width': edge.stroke === 'thick' ? '2.2' : String(LINE_WIDTH),
    ...(edge.stroke === 'dotted' && { 'stroke-dasharray': '4 3' }),
  };
  return (
    element('path', { d: polyline(line), ...style }) +
    tip(points.toReversed(), edge.head) +
    tip(points, edge.tail)
  );
}

/** Lines end inside their arrow heads, so that no blunt end shows beside the point. */
function shortened(
  points: readonly Point[],
  head: PlacedEdge['edge']['head'],
  tail: PlacedEdge['edge']['tail'],
): readonly Point[] {
  const cut = (from: Point | undefined, to: Point | undefined, tipKind: typeof head): Point[] => {
    if (!from || !to) return [];
    const { x, y } = unit(from, to);
    const by = tipKind === 'arrow' ? TIP_LENGTH - 1 : tipKind === 'circle' ? 2 * TIP_HALF : 0;
    return [{ x: from.x + x * by, y: from.y + y * by }];
  };
  return [
    ...cut(points[0], points[1], tail),
    ...points.slice(1, -1),
    ...cut(points.at(-1), points.at(-2), head),
  ];
}

/** The sign at the first of `points`, pointing away from the second. */
function tip(points: readonly Point[], kind: PlacedEdge['edge']['head']): string {
  const [end, before] = points;
  if (!end || !before || kind === 'none') return '';
  const u = unit(end, before);
  const along = (length: number, side: number): Point => ({
    x: end.x + u.x * length - u.y * side,
    y: end.y + u.y * length + u.x * side,
  });
  if (kind === 'arrow') {
    return element('path', {
      d: polygon([end, along(TIP_LENGTH, TIP_HALF), along(TIP_LENGTH, -TIP_HALF)]),
      fill: INK,
    });
  }
  const stroke = { fill: 'none', stroke: INK, 'stroke-width': String(LINE_WIDTH) };
  if (kind === 'cross') {
    const cross = `${polyline([along(2, TIP_HALF), along(9, -TIP_HALF)])}${polyline([along(2, -TIP_HALF), along(9, TIP_HALF)])}`;
    return element('path', { d: cross, ...stroke });
  }
  const centre = along(TIP_HALF, 0);
  return element('circle', { cx: number(centre.x), cy: number(centre.y), r: number(TIP_HALF), ...stroke });
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** A label that stands in its line interrupts it. */
function drawLabel({ label, points }: PlacedEdge): string {
  if (!label) return '';
  const inLine = segmentsOf(points).some((segment) => hits(segment, label));
  const words = label.lines.map((line) => drawText(line, { fill: INK })).join('');
  return inLine ? rectangle(label, { fill: PAPER }) + words : words;
}

/** Levels differ by darkness as well as by colour, so that a copy in grey can still be read. */
const LEVELS = {
  高: { fill: '#a61b1b', stroke: '#a61b1b', ink: PAPER },
  中: { fill: '#f2c14e', stroke: '#7a4f00', ink: INK },
  低: { fill: PAPER, stroke: '#1f6b3a', ink: '#14522b' },
} as const;
const PLAIN = { fill: PAPER, stroke: INK, ink: INK } as const;

/** A mark, as it stands on a node or in the legend. */
export function drawBadge(badge: PlacedBadge): string {
  const look = badge.kind === 'risk' && badge.level ? LEVELS[badge.level] : PLAIN;
  const radius = badge.kind === 'risk' ? 2.5 : badge.height / 2;
  const dashed = badge.kind === 'risk' && !badge.level;
  return (
    rectangle(badge, {
      rx: number(radius),
      fill: look.fill,
      stroke: look.stroke,
      'stroke-width': '1',
      ...(dashed && { 'stroke-dasharray': '2 1.5' }),
    }) +
    drawText(
      {
        text: badge.text,
        x: badge.x + badge.width / 2,
        y: badge.y + badge.height / 2,
        size: BADGE_SIZE,
        width: 0,
      },
      { fill: look.ink },
    )
  );
}

/** One line of text, centred. */
export function drawText({ text, x, y, size }: PlacedLine, style: Readonly<Record<string, string>>): string {
  const own = size === TEXT_SIZE ? {} : { 'font-size': number(size) };
  return `<text${attributes({ x: number(x), y: number(y + size * BASELINE), ...own, ...style })}>${escapeText(text)}</text>`;
}

function rectangle({ x, y, width, height }: Box, style: Readonly<Record<string, string>>): string {
  return element('rect', {
    x: number(x),
    y: number(y),
    width: number(width),
    height: number(height),
    ...style,
  });
}

function polyline(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${number(x)} ${number(y)}`).join('L')}`;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

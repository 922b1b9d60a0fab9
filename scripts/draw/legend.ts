import type { MeasureText } from '../lib/text-metrics.ts';
import { RISK_LEVELS } from '../model/terms.ts';
import { BADGE_SIZE, MARGIN, NOTE_SIZE } from './chart-style.ts';
import { BADGE_HEIGHT, badgeWidth } from './node-badges.ts';
import type { PlacedBadge, PlacedChart, PlacedLegendItem } from './placed-chart.ts';

const ABOVE = 14;
const ROW = 22;
const BESIDE = 4;
const BETWEEN = 16;

type Mark = Pick<PlacedBadge, 'text' | 'kind' | 'level'>;

/** Adds a legend below a chart for the marks that it uses; a chart without marks stays as it is. */
export function withLegend(chart: PlacedChart, measure: MeasureText): PlacedChart {
  const used = chart.nodes.flatMap(({ badges }) => badges);
  const items: PlacedLegendItem[] = [];
  let x = MARGIN;
  let y = chart.height + ABOVE;
  let width = chart.width;
  for (const { mark, meaning } of MEANINGS.filter(({ mark }) => used.some((badge) => isSame(badge, mark)))) {
    const badge = badgeWidth(mark.text, (text) => measure(text) * BADGE_SIZE);
    const text = measure(meaning) * NOTE_SIZE;
    const end = x + badge + BESIDE + text;
    if (end > Math.max(chart.width, LEAST_WIDTH) - MARGIN && x > MARGIN) {
      x = MARGIN;
      y += ROW;
    }
    const middle = y + BADGE_HEIGHT / 2;
    items.push({
      badge: { ...mark, x, y, width: badge, height: BADGE_HEIGHT },
      line: { text: meaning, size: NOTE_SIZE, width: text, x: x + badge + BESIDE + text / 2, y: middle },
    });
    x += badge + BESIDE + text + BETWEEN;
    width = Math.max(width, x - BETWEEN + MARGIN);
  }
  if (items.length === 0) return chart;
  return { ...chart, width: Math.ceil(width), height: Math.ceil(y + BADGE_HEIGHT + MARGIN), legend: items };
}

/** A narrow chart may have a legend that is wider than itself. */
const LEAST_WIDTH = 260;

const MEANINGS: readonly { readonly mark: Mark; readonly meaning: string }[] = [
  ...RISK_LEVELS.map((level) => ({
    mark: { text: '风险', kind: 'risk' as const, level },
    meaning: `${level}风险`,
  })),
  { mark: { text: '风险', kind: 'risk' }, meaning: '未定级风险' },
  { mark: { text: '监督', kind: 'supervised' }, meaning: '监督环节' },
  { mark: { text: '公开', kind: 'published' }, meaning: '公开环节' },
];

function isSame(badge: Mark, mark: Mark): boolean {
  return badge.kind === mark.kind && badge.level === mark.level;
}

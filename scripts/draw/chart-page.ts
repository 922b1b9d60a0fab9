import { TEXT_SIZE } from './chart-style.ts';
import { chartSvg } from './chart-svg.ts';
import type { PlacedChart } from './placed-chart.ts';
import { attributes, escapeText } from './svg-element.ts';

/** What a screen reader says of a picture. */
export interface SpokenText {
  readonly title: string;
  readonly description: string;
}

/** The whole SVG of one sheet. The font family stands once, on the root, so that the site can replace it. */
export function chartPage(chart: PlacedChart, family: string, spoken: SpokenText): string {
  const { width, height } = chart;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': family,
    'font-size': String(TEXT_SIZE),
    'text-anchor': 'middle',
  });
  const words = `<title>${escapeText(spoken.title)}</title><desc>${escapeText(spoken.description)}</desc>`;
  return `<svg${root}>${words}${chartSvg(chart)}</svg>`;
}

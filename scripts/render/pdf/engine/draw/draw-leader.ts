import type { PageLookup, SetCluster } from '../text/set-line.ts';
import type { TextTools } from '../text/shape.ts';
import type { LineContent } from '../text/text-line.ts';

const DOT_STEP = 0.45;
const GAP = 0.5;

/** Dots from the end of the text to the page number of `target`, which stands flush right. */
export function leaderPieces(
  content: LineContent,
  pieces: readonly SetCluster[],
  tools: TextTools,
  pageOf: PageLookup,
): readonly SetCluster[] {
  const { leader, width, text } = content;
  const last = pieces.at(-1);
  if (!leader || !last) return [];
  const { size } = text.style;
  const font = tools.fonts.font('song');
  const place = (symbol: string, x: number): SetCluster => {
    const cluster = tools.clusters(font, symbol);
    return { cluster, run: { text: symbol }, size, x, width: (cluster.width * size) / 1000 };
  };

  const number = place(pageOf(leader.target) ?? '', 0);
  const right = width + leader.reserve;
  const start = last.x + last.width + size * GAP;
  const end = right - number.width - size * GAP;
  const step = size * DOT_STEP;
  const dots: SetCluster[] = [];
  // Counted from the right, so that the dots of all lines stand in columns.
  for (let x = right - Math.ceil((right - end) / step) * step - step; x >= start; x -= step)
    dots.unshift(place('.', x));
  return [...dots, { ...number, x: right - number.width }];
}

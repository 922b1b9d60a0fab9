import type { PdfDocument } from '../pdfmake-types.ts';
import type { StructureElement } from '../tagging/structure-element.ts';
import type { SetCluster } from '../text/set-line.ts';
import type { TextLine } from '../text/text-line.ts';
import type { RenderedBook } from './book-renderer.ts';
import { baselineOf, drawText } from './draw-text.ts';

/** In ems of the line. */
const DOT_STEP = 0.45;
const GAP = 0.5;

/** Dots from the end of the text to the page number of the target, which stands flush right. The dots are no content. */
export function drawLeader(
  line: TextLine,
  pieces: readonly SetCluster[],
  document: PdfDocument,
  element: StructureElement | undefined,
  { tools, pageOf, marker }: RenderedBook,
): void {
  const { leader, width, text } = line.content;
  const last = pieces.at(-1);
  if (!leader || !last) return;
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
  for (let x = right - Math.ceil((right - end) / step + 1) * step; x >= start; x -= step)
    dots.unshift(place('.', x));

  const baseline = line.y + baselineOf(text.style);
  marker.artifact('Layout', () => drawText(document, dots, line.x, baseline));
  const drawNumber = () => drawText(document, [{ ...number, x: right - number.width }], line.x, baseline);
  if (element) marker.mark(element, drawNumber);
  else drawNumber();
}

import type { ParagraphStyle } from '../nodes.ts';
import type { PdfDocument } from '../pdfmake-types.ts';
import type { SetCluster } from '../text/set-line.ts';
import { decimal } from './draw-text.ts';

/** Neighbouring clusters of one run, as one stretch of the line. */
function stretches(
  pieces: readonly SetCluster[],
): readonly { first: SetCluster; left: number; right: number }[] {
  const result: { first: SetCluster; left: number; right: number }[] = [];
  for (const piece of pieces) {
    const current = result.at(-1);
    if (current?.first.run === piece.run) current.right = piece.x + piece.width;
    else result.push({ first: piece, left: piece.x, right: piece.x + piece.width });
  }
  return result;
}

/** Makes the linked runs of a line sensitive and strikes the struck ones. `top` is the upper edge of the line. */
export function drawLinks(
  document: PdfDocument,
  pieces: readonly SetCluster[],
  style: ParagraphStyle,
  left: number,
  top: number,
  isPrinted: (id: string) => boolean,
): void {
  if (!pieces.some(({ run }) => run.link || run.struck)) return;
  for (const stretch of stretches(pieces)) {
    const { link, struck } = stretch.first.run;
    const x = left + stretch.left;
    const width = stretch.right - stretch.left;
    const y = top + (style.pitch - style.size) / 2;
    if (link?.type === 'web') document.link(x, y, width, style.size, link.href);
    if (link?.type === 'place' && isPrinted(link.id)) document.goTo(x, y, width, style.size, link.id);
    if (!struck) continue;
    const middle = decimal(y + style.size * 0.53);
    document.addContent(`q 0.7 w ${decimal(x)} ${middle} m ${decimal(x + width)} ${middle} l S Q`);
  }
}

import type { ParagraphStyle } from '../nodes.ts';
import type { PdfDocument } from '../pdfmake-types.ts';
import type { Cluster } from '../text/cluster.ts';
import type { SetCluster } from '../text/set-line.ts';
import { RAISED_SCALE } from '../text/shape.ts';

/** The baseline lies this far below the top of an em square, whatever the font says: mixed faces share one line. */
const ASCENT = 0.88;
/** A raised mark stands this share of the text's size above its baseline. */
const RAISE = 0.4;
const BLACK = '#000000';

/** Three decimals of a point are finer than any printer; more only make the file larger. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : `${rounded}`;
}

/** Distance from the top of a line to its baseline: the em square stands in the middle of the pitch. */
export function baselineOf(style: ParagraphStyle): number {
  return (style.pitch - style.size) / 2 + style.size * ASCENT;
}

/** Draws a line of clusters whose column begins at `left`. One text object a line, one TJ for each look. */
export function drawText(
  document: PdfDocument,
  pieces: readonly SetCluster[],
  left: number,
  baseline: number,
): void {
  let operators = '';
  let look = '';
  let color = BLACK;
  for (const segment of segments(pieces)) {
    const [first] = segment;
    if (!first) continue;
    const { cluster, run, size } = first;
    document.page.fonts[cluster.font.id] ??= cluster.font.ref();
    if ((run.color ?? BLACK) !== color) {
      color = run.color ?? BLACK;
      operators += `${rgb(color)} rg\n`;
    }
    const font = `/${cluster.font.id} ${decimal(size)} Tf\n`;
    const y = baseline - (run.raised ? (size / RAISED_SCALE) * RAISE : 0);
    operators += `${font === look ? '' : font}1 0 0 -1 ${decimal(left + first.x)} ${decimal(y)} Tm\n${showText(segment)}\n`;
    look = font;
  }
  if (operators === '') return;
  const reset = color === BLACK ? '' : '0 0 0 rg\n';
  document.addContent(`BT\n${operators}${reset}ET`);
}

function rgb(color: string): string {
  return [1, 3, 5].map((at) => decimal(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ');
}

/** Neighbours of one font, size and colour. */
function segments(pieces: readonly SetCluster[]): readonly SetCluster[][] {
  const result: SetCluster[][] = [];
  let current: SetCluster[] = [];
  for (const piece of pieces) {
    const before = current.at(-1);
    const same =
      before !== undefined &&
      before.cluster.font === piece.cluster.font &&
      before.size === piece.size &&
      before.run.color === piece.run.color &&
      before.run.raised === piece.run.raised;
    if (same) current.push(piece);
    else {
      current = [piece];
      result.push(current);
    }
  }
  return result;
}

/** Moves smaller than this, in thousandths of the size, are not worth their bytes. */
const LEAST_MOVE = 0.5;

/** `[<0001>12<0002>] TJ`: the numbers move by thousandths of the size, to the left. */
function showText(segment: readonly SetCluster[]): string {
  let shown = '[<';
  let pen = segment[0]?.x ?? 0;
  for (const { cluster, size, x, width } of segment) {
    const count = Math.max(1, cluster.glyphs.length);
    const natural = (cluster.width * size) / 1000;
    const spacing = (width - natural) / count;
    shown += move(((pen - x) * 1000) / size) + word(cluster, (spacing * 1000) / size);
    pen = x + natural + spacing * (count - 1);
  }
  return `${shown}>] TJ`;
}

/** The glyphs of a cluster, with its kerning and `spacing` thousandths between them. */
function word({ glyphs, kerns }: Cluster, spacing: number): string {
  return glyphs
    .map((glyph, index) => (index === 0 ? glyph : move((kerns?.[index - 1] ?? 0) - spacing) + glyph))
    .join('');
}

function move(thousandths: number): string {
  return Math.abs(thousandths) > LEAST_MOVE ? `>${decimal(thousandths)}<` : '';
}

import type { ParagraphStyle } from '../nodes.ts';
import type { PdfDocument } from '../pdfmake-types.ts';
import type { SetCluster } from '../text/set-line.ts';

/** The baseline lies this far below the top of an em square, whatever the font says: mixed faces share one line. */
const ASCENT = 0.88;
const RAISE = 0.4;

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
  let color = '#000000';
  for (const segment of segments(pieces)) {
    const [first] = segment;
    if (!first) continue;
    const { cluster, run, size } = first;
    document.page.fonts[cluster.font.id] ??= cluster.font.ref();
    if ((run.color ?? '#000000') !== color) {
      color = run.color ?? '#000000';
      operators += `${rgb(color)} rg\n`;
    }
    const font = `/${cluster.font.id} ${decimal(size)} Tf\n`;
    const y = baseline - (run.raised ? (size / 0.6) * RAISE : 0);
    operators += `${font === look ? '' : font}1 0 0 -1 ${decimal(left + first.x)} ${decimal(y)} Tm\n${showText(segment)}\n`;
    look = font;
  }
  if (operators === '') return;
  const reset = color === '#000000' ? '' : '0 0 0 rg\n';
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

/** `[<0001>12<0002>] TJ`: the numbers move by thousandths of the size, to the left. */
function showText(segment: readonly SetCluster[]): string {
  let shown = '[<';
  let pen = segment[0]?.x ?? 0;
  for (const { cluster, size, x, width } of segment) {
    const move = ((pen - x) * 1000) / size;
    if (Math.abs(move) > 0.5) shown += `>${decimal(move)}<`;
    shown += glyphsOf(cluster.glyphs, cluster.kerns, size, cluster.width, width);
    const spacing = cluster.glyphs.length > 1 ? width - (cluster.width * size) / 1000 : 0;
    const inner = (spacing * (cluster.glyphs.length - 1)) / Math.max(1, cluster.glyphs.length);
    pen = x + (cluster.width * size) / 1000 + inner;
  }
  return `${shown}>] TJ`;
}

/** The glyphs of a word, with its kerning and the style's spacing between them. */
function glyphsOf(
  glyphs: readonly string[],
  kerns: readonly number[] | undefined,
  size: number,
  natural: number,
  width: number,
): string {
  if (glyphs.length === 1) return glyphs[0] ?? '';
  const spacing = (natural - (width * 1000) / size) / glyphs.length;
  if (!kerns && Math.abs(spacing) < 0.5) return glyphs.join('');
  return glyphs
    .map((glyph, index) => {
      const move = index < glyphs.length - 1 ? (kerns?.[index] ?? 0) + spacing : 0;
      return Math.abs(move) > 0.5 ? `${glyph}>${decimal(move)}<` : glyph;
    })
    .join('');
}

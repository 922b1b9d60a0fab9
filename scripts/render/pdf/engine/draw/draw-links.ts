import type { Link, ParagraphStyle } from '../nodes.ts';
import type { PdfDocument } from '../pdfmake-types.ts';
import type { ContentMarker } from '../tagging/content-marker.ts';
import type { StructureElement } from '../tagging/structure-element.ts';
import type { SetCluster } from '../text/set-line.ts';
import type { TextLine } from '../text/text-line.ts';
import { decimal } from './draw-text.ts';

/** Where the strike of struck text lies, as a share of its size below the top of its em square. */
const STRIKE = 0.53;

function topOf(style: ParagraphStyle, line: TextLine): number {
  return line.y + (style.pitch - style.size) / 2;
}

/** Makes the text of a link sensitive. */
export function linkArea(
  document: PdfDocument,
  marker: ContentMarker,
  owner: StructureElement,
  link: Link,
  group: readonly SetCluster[],
  line: TextLine,
): void {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return;
  const { style } = line.content.text;
  const { options, made } = marker.annotation(owner, group.map(({ cluster }) => cluster.text).join(''));
  const box = [line.x + first.x, topOf(style, line), last.x + last.width - first.x, style.size] as const;
  if (link.type === 'web') document.link(...box, link.href, options);
  else document.goTo(...box, link.id, options);
  made();
}

export function strikeOut(
  document: PdfDocument,
  pieces: readonly SetCluster[],
  style: ParagraphStyle,
  line: TextLine,
): void {
  const struck = pieces.filter(({ run }) => run.struck);
  if (struck.length === 0) return;
  const y = decimal(topOf(style, line) + style.size * STRIKE);
  const strokes = struck.map(({ x, width }) => {
    return `${decimal(line.x + x)} ${y} m ${decimal(line.x + x + width)} ${y} l`;
  });
  document.addContent(`/Artifact <</Type /Layout>> BDC q 0.7 w ${strokes.join(' ')} S Q EMC`);
}

import { type Font, openSync } from 'fontkit';
import type { FontFace } from '../model/output.ts';
import { TEXT_SIZE } from './chart-style.ts';

interface Face {
  readonly font: Font;
  /** The outline of each character that was set, in units of the font: drawings repeat their words. */
  readonly outlines: Map<string, Outline>;
}

interface Outline {
  readonly path: string;
  readonly advance: number;
}

/** The faces of a drawing, opened: regular first, then bold. */
type Faces = readonly [regular: Face, bold: Face];

const opened = new Map<string, Face>();

/**
 * Turns every line of text of a drawing of ours into the outlines of its letters. Rendering needs no font file then,
 * which would otherwise be read anew for each drawing and takes longer than all the rest.
 */
export function outlineText(svg: string, regular: FontFace, bold: FontFace = regular): string {
  const faces: Faces = [open(regular), open(bold)];
  return svg.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, text: string) =>
    outline(attributes, unescapeText(text), faces),
  );
}

function open({ file, postscriptName }: FontFace): Face {
  const key = `${file}#${postscriptName ?? ''}`;
  const face = opened.get(key) ?? { font: openSync(file, postscriptName), outlines: new Map() };
  opened.set(key, face);
  return face;
}

function outline(attributes: string, text: string, [regular, bold]: Faces): string {
  const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  const face = value('font-weight') === 'bold' ? bold : regular;
  const scale = Number(value('font-size') ?? TEXT_SIZE) / face.font.unitsPerEm;
  const outlines = [...text].map((character) => outlineOf(character, face));
  const width = outlines.reduce((sum, { advance }) => sum + advance * scale, 0);
  const share = { start: 0, middle: 0.5, end: 1 }[value('text-anchor') ?? 'middle'] ?? 0.5;
  let x = Number(value('x')) - width * share;
  const y = Number(value('y'));
  const paths = outlines.map(({ path, advance }) => {
    const placed = `<path transform="matrix(${scale} 0 0 ${-scale} ${x} ${y})" d="${path}"/>`;
    x += advance * scale;
    return placed;
  });
  const transform = value('transform');
  return `<g fill="${value('fill') ?? '#000000'}"${transform ? ` transform="${transform}"` : ''}>${paths.join('')}</g>`;
}

function outlineOf(character: string, { font, outlines }: Face): Outline {
  const known = outlines.get(character);
  if (known) return known;
  const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
  const made = { path: glyph.path.toSVG(), advance: glyph.advanceWidth };
  outlines.set(character, made);
  return made;
}

const unescapeText = (text: string) =>
  text.replace(
    /&(?:amp|lt|gt|quot);/g,
    (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? entity,
  );

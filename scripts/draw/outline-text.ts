import { type Font, openSync } from 'fontkit';
import type { FontFace } from '../model/output.ts';
import { TEXT_SIZE } from './chart-style.ts';

/** The faces of a drawing, opened: regular first, then bold. */
type Faces = readonly [regular: Font, bold: Font];

const opened = new Map<string, Font>();

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

function open({ file, postscriptName }: FontFace): Font {
  const key = `${file}#${postscriptName ?? ''}`;
  const font = opened.get(key) ?? openSync(file, postscriptName);
  opened.set(key, font);
  return font;
}

function outline(attributes: string, text: string, [regular, bold]: Faces): string {
  const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  const font = value('font-weight') === 'bold' ? bold : regular;
  const size = Number(value('font-size') ?? TEXT_SIZE);
  const glyphs = [...text].map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
  const scale = size / font.unitsPerEm;
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth * scale, 0);
  const share = { start: 0, middle: 0.5, end: 1 }[value('text-anchor') ?? 'middle'] ?? 0.5;
  let x = Number(value('x')) - width * share;
  const y = Number(value('y'));
  const paths = glyphs.map((glyph) => {
    const path = glyph.path.scale(scale, -scale).translate(x, y).toSVG();
    x += glyph.advanceWidth * scale;
    return path;
  });
  const transform = value('transform');
  return `<path fill="${value('fill') ?? '#000000'}"${transform ? ` transform="${transform}"` : ''} d="${paths.join('')}"/>`;
}

const unescapeText = (text: string) =>
  text.replace(
    /&(?:amp|lt|gt|quot);/g,
    (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? entity,
  );

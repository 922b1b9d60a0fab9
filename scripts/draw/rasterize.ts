import { Resvg } from '@resvg/resvg-js';
import type { FontFace } from '../model/output.ts';
import { outlineText } from './outline-text.ts';

/** Three dots a CSS pixel: 288 dpi at print size. */
const DENSITY = 3;

/** Renders a drawing as PNG with the given faces and no others, so that it looks the same on every machine. */
export function rasterize(svg: string, regular: FontFace, bold?: FontFace): Uint8Array {
  const resvg = new Resvg(outlineText(svg, regular, bold), {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: DENSITY },
    font: { loadSystemFonts: false },
  });
  return resvg.render().asPng();
}

import { renderAsync } from '@resvg/resvg-js';
import type { FontFace } from '../model/output.ts';
import { outlineText } from './outline-text.ts';

/** Two dots a CSS pixel, 192 dpi at print size: for programs that cannot show the SVG beside it. */
const DENSITY = 2;

/**
 * Renders a drawing as PNG with the given faces and no others, so that it looks the same on every machine. The work is
 * done in a thread of its own: several drawings can be under way.
 */
export async function rasterize(svg: string, regular: FontFace, bold?: FontFace): Promise<Uint8Array> {
  const image = await renderAsync(outlineText(svg, regular, bold), {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: DENSITY },
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}

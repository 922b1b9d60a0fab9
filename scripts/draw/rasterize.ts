import { Resvg } from '@resvg/resvg-js';
import type { FontFace } from '../model/output.ts';

/** Three dots a CSS pixel: 288 dpi at print size. */
const DENSITY = 3;

/** Renders a drawing as PNG with the given faces and no others, so that it looks the same on every machine. */
export function rasterize(svg: string, faces: readonly FontFace[]): Uint8Array {
  const [first] = faces;
  const resvg = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: DENSITY },
    font: {
      loadSystemFonts: false,
      fontFiles: faces.map(({ file }) => file),
      ...(first && { defaultFontFamily: first.family }),
    },
  });
  return resvg.render().asPng();
}

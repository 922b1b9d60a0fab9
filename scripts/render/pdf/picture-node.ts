import type { PrintedPicture } from '../../model/block.ts';
import type { BookContext } from './book-context.ts';
import type { DrawingNode, ImageNode } from './engine/nodes.ts';

/** CSS pixels to points. */
const PIXEL = 0.75;
/** Beyond this a chart only grows clumsy. */
export const LARGEST_SCALE = 1.2;

export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Size in points of a picture of so many CSS pixels: as large as `scale` allows and as the area takes. */
export function fitInto(pixels: Area, area: Area, scale: number): Area {
  const width = pixels.width * PIXEL;
  const height = pixels.height * PIXEL;
  const factor = Math.min(scale, area.width / width, area.height / height);
  return { width: width * factor, height: height * factor };
}

/** PNG and JPEG are embedded, SVG is drawn. A GIF or a damaged file is named by its alternative text. */
export function isPlaceable({ fileName }: PrintedPicture, { pictures }: BookContext): boolean {
  return pictures.has(fileName);
}

export function pictureNode(picture: PrintedPicture, area: Area): ImageNode | DrawingNode {
  const size = fitInto(picture, area, 1);
  const common = { ...size, alt: picture.alt, alignment: 'center' as const, margin: [0, 6, 0, 6] as const };
  return picture.format === 'svg'
    ? { svg: new TextDecoder().decode(picture.bytes), ...common }
    : { image: picture.fileName, ...common };
}

import { Resvg } from '@resvg/resvg-js';
import { type IImageOptions, ImageRun } from 'docx';
import type { PrintedPicture } from '../../model/block.ts';
import type { DrawingSheet, FontSet } from '../../model/output.ts';

/** Lengths in CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Caption {
  readonly name: string;
  readonly title?: string;
  /** Read aloud in place of the picture. */
  readonly description: string;
}

/** Enlarges up to `most`, reduces as far as it must, keeps the proportions. */
export function fitInto(size: Box, room: Box, most = 1): Box {
  const scale = Math.min(most, room.width / size.width, room.height / size.height);
  return { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
}

/** A picture of the content. An SVG one carries a PNG for programs that do not draw SVG. */
export function pictureRun(picture: PrintedPicture, room: Box, fonts: FontSet): ImageRun {
  const size = fitInto(picture, room);
  const shown = { name: picture.fileName, description: picture.alt };
  if (picture.format !== 'svg') {
    const type = picture.format === 'jpeg' ? 'jpg' : picture.format;
    return imageRun({ type, data: picture.bytes }, size, shown);
  }
  const svg = new TextDecoder().decode(picture.bytes);
  return svgRun(svg, rasterise(svg, picture.width, fonts), size, shown);
}

/** Charts may grow a little to be read well. */
const LARGEST_SCALE = 1.2;

export function sheetRun(sheet: DrawingSheet, room: Box, caption: Caption, fonts: FontSet): ImageRun {
  const png = sheet.png ?? rasterise(sheet.svg, sheet.width, fonts);
  return svgRun(sheet.svg, png, fitInto(sheet, room, LARGEST_SCALE), caption);
}

function svgRun(svg: string, png: Uint8Array, size: Box, caption: Caption): ImageRun {
  const fallback = { type: 'png', data: png } as const;
  return imageRun({ type: 'svg', data: new TextEncoder().encode(svg), fallback }, size, caption);
}

type ImageData =
  | { readonly type: 'png' | 'jpg' | 'gif'; readonly data: Uint8Array }
  | { readonly type: 'svg'; readonly data: Uint8Array; readonly fallback: { type: 'png'; data: Uint8Array } };

function imageRun(data: ImageData, transformation: Box, altText: Caption): ImageRun {
  return new ImageRun({ ...data, transformation, altText } satisfies IImageOptions);
}

/** At three times the size of the page, sharp in print. */
function rasterise(svg: string, width: number, fonts: FontSet): Uint8Array {
  const font = {
    loadSystemFonts: false,
    fontFiles: [fonts.hei.file, fonts.song.file],
    defaultFontFamily: fonts.hei.family,
  };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: Math.round(width * 3) } }).render().asPng();
}

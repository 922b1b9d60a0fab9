import { SaxesParser } from 'saxes';
import type { PictureSize } from '../../lib/raster-size.ts';

/** CSS pixels to one unit. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

/** The size that the root element states, else that of its view box. Undefined when the file is no well-formed SVG. */
export function svgSize(bytes: Uint8Array): PictureSize | undefined {
  let root: Readonly<Record<string, string>> | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (root === undefined) root = /^(?:\w+:)?svg$/.test(name) ? { ...attributes } : {};
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    return undefined;
  }
  const box =
    root?.viewBox
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const width = pixels(root?.width) ?? box[2];
  const height = pixels(root?.height) ?? box[3];
  return width && height && Number.isFinite(width * height) ? { width, height } : undefined;
}

function pixels(length: string | undefined): number | undefined {
  const [, amount, unit = ''] = /^\s*(\d*\.?\d+)\s*([a-z]*)\s*$/.exec(length ?? '') ?? [];
  const factor = UNITS[unit];
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}

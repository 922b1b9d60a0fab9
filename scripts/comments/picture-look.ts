import { Resvg } from '@resvg/resvg-js';
import { gifSize, jpegSize, type PictureSize, pngSize } from '../lib/raster-size.ts';

/** How a picture looks from afar. */
export interface PictureLook {
  /** Width by height. */
  readonly ratio: number;
  /** Red, green and blue, 0 to 255, of `CELLS` × `CELLS` fields, each the mean of what lies in it. */
  readonly colours: readonly number[];
}

const CELLS = 32;
/** Pixels along an edge; a larger picture is made smaller first. */
const LARGEST = 1600;

/** Undefined where the picture is of a kind that is not decoded, or broken. */
export function pictureLook(bytes: Uint8Array): PictureLook | undefined {
  const [type, size] = kindOf(bytes);
  if (!size || size.width * size.height === 0) return undefined;
  try {
    const scale = Math.min(1, LARGEST / Math.max(size.width, size.height));
    // At least one pixel a field.
    const [width, height] = [size.width, size.height].map((length) =>
      Math.max(CELLS, Math.round(length * scale)),
    );
    const data = `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" preserveAspectRatio="none" href="${data}"/></svg>`;
    const image = new Resvg(svg, { background: '#ffffff', font: { loadSystemFonts: false } }).render();
    return { ratio: size.width / size.height, colours: means(image.pixels, image.width, image.height) };
  } catch {
    // What cannot be decoded cannot be compared; the text around it still is.
    return undefined;
  }
}

function kindOf(bytes: Uint8Array): readonly [type: string, size: PictureSize | undefined] {
  if (bytes[0] === 0x89) return ['png', pngSize(bytes)];
  if (bytes[0] === 0xff) return ['jpeg', jpegSize(bytes)];
  return ['gif', bytes[0] === 0x47 ? gifSize(bytes) : undefined];
}

function means(pixels: Uint8Array, width: number, height: number): readonly number[] {
  const sums = new Array<number>(CELLS * CELLS * 3).fill(0);
  const counts = new Array<number>(CELLS * CELLS).fill(0);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * CELLS) / height) * CELLS;
    for (let x = 0; x < width; x++) {
      const cell = row + Math.floor((x * CELLS) / width);
      const at = (y * width + x) * 4;
      counts[cell] = (counts[cell] ?? 0) + 1;
      for (let colour = 0; colour < 3; colour++)
        sums[cell * 3 + colour] = (sums[cell * 3 + colour] ?? 0) + (pixels[at + colour] ?? 0);
    }
  }
  return sums.map((sum, index) => sum / (counts[Math.floor(index / 3)] || 1));
}

/** Word processors make pictures smaller and store them with loss; a picture cut by more is another one. */
const RATIO_TOLERANCE = 0.03;
/** Of 255, in the mean of all fields, and in the fields that differ most. */
const MEAN_TOLERANCE = 6;
const FIELD_TOLERANCE = 72;

/** Whether two pictures are the same to the eye. */
export function looksLike(one: PictureLook, other: PictureLook): boolean {
  if (Math.abs(one.ratio / other.ratio - 1) > RATIO_TOLERANCE) return false;
  const differences = one.colours.map((value, index) => Math.abs(value - (other.colours[index] ?? 0)));
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  return mean <= MEAN_TOLERANCE && differences.every((value) => value <= FIELD_TOLERANCE);
}

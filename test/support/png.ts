import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of every pixel, row by row. */
  readonly values: Uint8Array;
}

const SIGNATURE = 8;
const FRAME = 12;

/** Red, green, blue, eight bits each, not interlaced. */
const PLAIN = { depthAndType: 0x0802, interlace: 0 };
const CHANNELS = 3;

/** Reads a PNG of plain colours, as pdftoppm writes it. Throws for any other. */
export function readPng(file: Uint8Array): Pixels {
  const bytes = Buffer.from(file);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes.readUInt16BE(24) !== PLAIN.depthAndType || bytes[28] !== PLAIN.interlace)
    throw new Error('The PNG is not of plain colours.');
  const data: Buffer[] = [];
  for (let at = SIGNATURE; at < bytes.length; at += FRAME + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  return { width, height, values: unfiltered(inflateSync(Buffer.concat(data)), width * CHANNELS, height) };
}

/** Undoes the filters of the rows (PNG specification §9). */
function unfiltered(rows: Uint8Array, width: number, height: number): Uint8Array {
  const values = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (width + 1)] ?? 0;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const before = x >= CHANNELS;
      const left = before ? (values[at - CHANNELS] ?? 0) : 0;
      const up = y > 0 ? (values[at - width] ?? 0) : 0;
      const corner = before && y > 0 ? (values[at - width - CHANNELS] ?? 0) : 0;
      values[at] = (rows[y * (width + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return values;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Mean difference of the values of two pictures, of 255; 255 where their sizes differ. */
export function meanDifference(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return 255;
  const sum = one.values.reduce((all, value, index) => all + Math.abs(value - (other.values[index] ?? 0)), 0);
  return sum / one.values.length;
}

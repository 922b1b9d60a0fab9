import type { Picture } from '../model/entry.ts';
import { cleanSvg } from './clean-svg.ts';

/**
 * The same picture without what it tells beside its pixels: camera, position, author, comments, thumbnails; an SVG
 * also loses scripts and everything that would load from elsewhere. Bytes that do not follow their format come back
 * cut at the first fault: whether a picture can be read at all is judged when it is parsed.
 */
export function cleanPicture(format: Picture['format'], bytes: Uint8Array): Uint8Array {
  switch (format) {
    case 'png':
      return cleanPng(bytes);
    case 'jpeg':
      return cleanJpeg(bytes);
    case 'gif':
      return cleanGif(bytes);
    case 'svg':
      return Buffer.from(cleanSvg(Buffer.from(bytes).toString('utf8')));
  }
}

/** The chunks that change how a PNG looks; text, time, EXIF and colour profiles with names are none of them. */
const PNG_CHUNKS = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
]);

function cleanPng(bytes: Uint8Array): Uint8Array {
  const data = Buffer.from(bytes);
  const kept = [data.subarray(0, 8)];
  for (let at = 8; at + 12 <= data.length; ) {
    const end = at + 12 + data.readUInt32BE(at);
    if (PNG_CHUNKS.has(data.toString('latin1', at + 4, at + 8))) kept.push(data.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

/** Keeps the segments that decoding needs: APP0 (JFIF) and APP14 (colour transform) stay, other APPn and COM go. */
function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const data = Buffer.from(bytes);
  const kept = [data.subarray(0, 2)];
  for (let at = 2; at + 4 <= data.length && data[at] === 0xff; ) {
    const marker = data[at + 1] ?? 0;
    if (marker === 0xda) {
      kept.push(data.subarray(at));
      break;
    }
    const end = at + 2 + data.readUInt16BE(at + 2);
    const told = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;
    if (!told) kept.push(data.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

/** Drops comment and application blocks, except the one that says how often an animation repeats. */
function cleanGif(bytes: Uint8Array): Uint8Array {
  const data = Buffer.from(bytes);
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const subBlocksEnd = (from: number): number => {
    let at = from;
    while (at < data.length && data[at] !== 0) at += (data[at] ?? 0) + 1;
    return at + 1;
  };
  let at = 13 + table(data[10] ?? 0);
  const kept = [data.subarray(0, at)];
  while (at < data.length) {
    const kind = data[at];
    if (kind === 0x3b) kept.push(data.subarray(at, at + 1));
    if (kind !== 0x21 && kind !== 0x2c) break;
    const label = data[at + 1] ?? 0;
    const end = kind === 0x2c ? subBlocksEnd(at + 11 + table(data[at + 9] ?? 0)) : subBlocksEnd(at + 2);
    const told = kind === 0x21 && (label === 0xfe || label === 0x01 || (label === 0xff && !isLoop(data, at)));
    if (!told) kept.push(data.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

const isLoop = (data: Buffer, at: number) => data.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0';

import { inflateSync } from 'node:zlib';
import type { PrintedPicture } from '../../model/block.ts';
import { SVGMeasure } from './engine/pdfmake.ts';

const PNG_SIGNATURE = 8;
const CHUNK_FRAME = 12;

/**
 * Whether a picture can be printed: a PNG whose pixels can be unpacked, a JPEG with a frame header, an SVG that is XML. A
 * damaged one would end the build, partly from inside a callback, where nobody could catch it. A GIF never can.
 */
export function isSoundPicture({ format, bytes }: PrintedPicture): boolean {
  if (format === 'png') return isSoundPng(Buffer.from(bytes));
  if (format === 'svg') return isSoundSvg(new TextDecoder().decode(bytes));
  return format === 'jpeg' && isSoundJpeg(Buffer.from(bytes));
}

function isSoundSvg(svg: string): boolean {
  try {
    new SVGMeasure().measureSVG(svg);
    return true;
  } catch {
    return false;
  }
}

function isSoundPng(bytes: Buffer): boolean {
  const data: Buffer[] = [];
  let ended = false;
  for (let at = PNG_SIGNATURE; at + CHUNK_FRAME <= bytes.length && !ended; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    ended = type === 'IEND';
    at += CHUNK_FRAME + length;
  }
  if (!ended || data.length === 0) return false;
  try {
    inflateSync(Buffer.concat(data));
    return true;
  } catch {
    return false;
  }
}

/** Walks the segments up to the frame header (SOF0 to SOF15, without the tables that share the range). */
function isSoundJpeg(bytes: Buffer): boolean {
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes.readUInt16BE(at);
    if (marker >> 8 !== 0xff) return false;
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return true;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

import type { PrintedPicture } from '../../model/block.ts';
import type { ArchivalLevel } from './engine/book-document.ts';

/**
 * PDF/A-1b (ISO 19005-1), which the oldest archives take and Apache Preflight checks. It knows no transparency: a book
 * with a picture that is transparent in places is PDF/A-2b (ISO 19005-2).
 */
export const archivalLevel = (pictures: Iterable<PrintedPicture>): ArchivalLevel =>
  [...pictures].some(isTransparent) ? 'PDF/A-2b' : 'PDF/A-1b';

function isTransparent({ format, bytes }: PrintedPicture): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (format === 'svg') return /opacity|rgba|hsla|<mask|<filter/i.test(text);
  return format === 'png' && (COLOURS_WITH_ALPHA.has(bytes[COLOUR_TYPE] ?? 0) || text.includes('tRNS'));
}

/** Where a PNG says what its pixels are, and the two values that mean grey, or colour, with transparency. */
const COLOUR_TYPE = 25;
const COLOURS_WITH_ALPHA = new Set([4, 6]);

import type { Booklet } from '../model/booklet.ts';
import type { Audience } from '../model/edition.ts';
import { byCodePoint } from './code-point-order.ts';
import { sha256 } from './stable-id.ts';

/**
 * What does not belong to the text: where a block stands in its file, how far the book is on its way to approval, and
 * names that only the program reads.
 */
const APART: ReadonlySet<string> = new Set([
  ...['source', 'place', 'slug', 'fileName'],
  ...['status', 'stamp', 'approval', 'redline', 'revised', 'comments'],
]);

/** SHA-256 of what a booklet says, in hex: two booklets that read the same have the same. */
export const bookletFingerprint = (booklet: Booklet<Audience>): string => fingerprint(booklet);

/** The same of a part of a booklet. */
export const fingerprint = (part: unknown): string => sha256(Buffer.from(JSON.stringify(plain(part)) ?? ''));

/** JSON has neither maps nor bytes, and keeps the order in which keys were added. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return sha256(value);
  if (value instanceof Map) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !APART.has(key));
  return Object.fromEntries(
    entries.sort(([a], [b]) => byCodePoint(a, b)).map(([key, item]) => [key, plain(item)]),
  );
}

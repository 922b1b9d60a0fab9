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
export const fingerprint = (part: unknown): string => sha256(Buffer.from(plainJson(part) ?? ''));

/**
 * JSON with sorted keys, in which maps are lists and bytes their checksums; undefined for what JSON leaves out. Written
 * at once, because a sorted copy of a book takes longer than all the rest.
 */
function plainJson(value: unknown): string | undefined {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Uint8Array) return JSON.stringify(sha256(value));
  if (Array.isArray(value) || value instanceof Map) return listJson([...value]);
  const members: string[] = [];
  for (const key of Object.keys(value).sort(byCodePoint)) {
    if (APART.has(key)) continue;
    // The key is one of its own.
    const member = plainJson((value as Readonly<Record<string, unknown>>)[key]);
    if (member !== undefined) members.push(`${quoted(key)}:${member}`);
  }
  return `{${members.join(',')}}`;
}

/** Most texts hold nothing that JSON escapes; asking it for each of ten thousand takes longer than looking. */
const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);
const ESCAPED = /["\\\p{Cc}\ud800-\udfff]/u;

const listJson = (items: readonly unknown[]): string =>
  `[${items.map((item) => plainJson(item) ?? 'null').join(',')}]`;

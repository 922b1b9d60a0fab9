import { createHash } from 'node:crypto';

/**
 * An ASCII id made from a path or title: the same in every edition and on every machine. It does not tell the name.
 * Ten hex digits: among ten thousand entries two ids are the same with a chance of one in twenty thousand.
 */
export function stableId(prefix: string, key: string): string {
  return `${prefix}${sha256(Buffer.from(key.normalize('NFC'))).slice(0, 10)}`;
}

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { byCodePoint } from '../lib/code-point-order.ts';

/** How maps and bytes stand in JSON, which has neither. */
const MAP = '映射';
const BYTES = '字节';

/** An object of plain data as JSON: keys by code point, one entry of its lists a line, so that two states can be compared. */
export function stableJson(value: object): string {
  const fields = Object.entries(encodedFields(value)).map(
    ([key, item]) => `${JSON.stringify(key)}: ${Array.isArray(item) ? lines(item) : JSON.stringify(item)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

const lines = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;

function encoded(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [BYTES]: Buffer.from(value).toString('base64') };
  if (value instanceof Map) return { [MAP]: [...value].map(encoded) };
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value !== 'object' || value === null) return value;
  return encodedFields(value);
}

function encodedFields(value: object): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => byCodePoint(a, b)).map(([key, item]) => [key, encoded(item)]),
  );
}

/** Reads what `stableJson` wrote. Throws a `SyntaxError` where it is no JSON. */
export function readStableJson(text: string): unknown {
  return decoded(JSON.parse(text));
}

function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  if (BYTES in value && typeof value[BYTES] === 'string')
    return new Uint8Array(Buffer.from(value[BYTES], 'base64'));
  if (MAP in value && Array.isArray(value[MAP])) return new Map(value[MAP].map(pair));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decoded(item)]));
}

function pair(value: unknown): readonly [unknown, unknown] {
  const [key, item] = Array.isArray(value) ? value : [];
  return [decoded(key), decoded(item)];
}

import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * Reads what stands between `@{` and `}`. Full-width colons and commas are understood; an entry without a value
 * has the empty text. Undefined when it cannot be read at all.
 */
export function nodeMetadata(source: string): ReadonlyMap<string, string> | undefined {
  const halfWidth = source.replace(/"[^"]*"|'[^']*'|：|，/g, (part) =>
    part === '：' ? ': ' : part === '，' ? ', ' : part,
  );
  const document = parseDocument(
    halfWidth.includes('\n') && !halfWidth.includes(',') ? halfWidth : `{${halfWidth}}`,
    {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
    },
  );
  if (document.errors.length > 0) return undefined;
  if (!isMap(document.contents)) return new Map();
  return new Map(
    document.contents.items.map(({ key, value }) => [textOf(key).trim(), textOf(value).trim()] as const),
  );
}

function textOf(value: unknown): string {
  return isScalar(value) && value.value !== null && value.value !== undefined ? String(value.value) : '';
}

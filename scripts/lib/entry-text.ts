/** Keys whose strings are identities or places, not text that anybody reads. */
export const IDENTITY_KEYS: ReadonlySet<string> = new Set([
  'type',
  'path',
  'file',
  'folder',
  'unit',
  'department',
  'target',
  'slug',
  'diagramFiles',
  'places',
  'suppressions',
]);

/**
 * Every piece of text in a tree of plain data, in reading order, without identities. Passages for which `leaveOut`
 * says so are skipped with all they hold.
 */
export function entryTexts(
  tree: unknown,
  leaveOut: (node: { readonly type?: unknown }) => boolean = () => false,
): readonly string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (value instanceof Map) for (const item of value.values()) walk(item);
    else if (!leaveOut(value)) {
      for (const [key, item] of Object.entries(value)) if (!IDENTITY_KEYS.has(key)) walk(item);
    }
  };
  walk(tree);
  return texts;
}

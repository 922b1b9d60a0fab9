/**
 * Finds every object with the given `type` anywhere in a tree of plain data: arrays, objects, maps, in reading order.
 * For questions such as “which pictures does this entry use”, which must not depend on where a field happens to lie.
 * Objects for which `leaveOut` says so are skipped with all they hold.
 */
export function findNodes<T extends { readonly type: string }>(
  tree: unknown,
  type: T['type'],
  leaveOut: (node: { readonly type?: unknown }) => boolean = () => false,
): readonly T[] {
  const found: T[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (value instanceof Map) for (const item of value.values()) walk(item);
    else if (!leaveOut(value)) {
      // The caller names the type that carries this tag.
      if ('type' in value && value.type === type) found.push(value as T);
      for (const item of Object.values(value)) walk(item);
    }
  };
  walk(tree);
  return found;
}

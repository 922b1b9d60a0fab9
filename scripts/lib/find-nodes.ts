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
  visitNodes(tree, (node) => {
    if (leaveOut(node)) return false;
    // The caller names the type that carries this tag.
    if ('type' in node && node.type === type) found.push(node as T);
    return true;
  });
  return found;
}

/** Shows every object of a tree to `enter`, before what it holds, which is left out where the answer is no. */
export function visitNodes(tree: unknown, enter: (node: object) => boolean): void {
  if (typeof tree !== 'object' || tree === null || tree instanceof Uint8Array) return;
  if (Array.isArray(tree) || tree instanceof Map) {
    for (const item of tree.values()) if (typeof item === 'object') visitNodes(item, enter);
  } else if (enter(tree)) {
    for (const item of Object.values(tree)) if (typeof item === 'object') visitNodes(item, enter);
  }
}

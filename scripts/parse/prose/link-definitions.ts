import type { Definition, Root, RootContent } from 'mdast';

/**
 * The definitions in a text that name an address, by identifier; the first of a name counts. Others are ordinary text:
 * a clerk who writes `[注]: 本表由办公室提供` defines no link.
 */
export function linkDefinitions(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const collect = (node: Root | RootContent) => {
    if (node.type === 'definition' && isAddress(node) && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if (node.type === 'root' || node.type === 'blockquote' || node.type === 'footnoteDefinition') {
      node.children.forEach(collect);
    } else if (node.type === 'list') for (const item of node.children) item.children.forEach(collect);
  };
  collect(tree);
  return definitions;
}

/** Whether a definition leads somewhere. */
export const isAddress = ({ url }: Definition): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:|\.{0,2}\/|#|www\.)|\.(?:md|png|jpe?g|gif|svg)(?:#|$)/i.test(url);

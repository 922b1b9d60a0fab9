import type { Element, ElementContent, Properties } from 'hast';

/** A HTML or SVG element; a string child is a text node. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text' as const, value: child } : child,
    ),
  };
}

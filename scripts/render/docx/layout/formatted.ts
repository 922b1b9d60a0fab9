import type { IXmlableObject } from 'docx';

/** An element of the tree that docx formats just before it writes it. */
export interface Formatted {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly (Formatted | string)[];
  /** What docx writes. */
  readonly origin: IXmlableObject;
}

/** An element, which docx keeps as an object with its name as the only key. */
export function formatted(element: IXmlableObject): Formatted {
  const [name = ''] = Object.keys(element);
  const content: unknown = element[name];
  const parts = Array.isArray(content) ? content : [content];
  const children: (Formatted | string)[] = [];
  let attributes: Formatted['attributes'] = {};
  for (const part of parts) {
    if (typeof part === 'string') children.push(part);
    if (!(part instanceof Object)) continue;
    if ('_attr' in part) attributes = part._attr instanceof Object ? { ...part._attr } : {};
    // An element has its name as its only key.
    else if (Object.keys(part).length > 0) children.push(formatted(part as IXmlableObject));
  }
  return { name, attributes, children, origin: element };
}

export const elementsOf = (parent: Formatted): readonly Formatted[] =>
  parent.children.filter((child) => typeof child !== 'string');

/** The first element of that name directly below. */
export const childNamed = (parent: Formatted | undefined, name: string): Formatted | undefined =>
  parent && elementsOf(parent).find((child) => child.name === name);

export const textOf = (parent: Formatted): string =>
  parent.children.map((child) => (typeof child === 'string' ? child : '')).join('');

/** A number that an attribute holds; undefined where it is left out. */
export function numberIn(element: Formatted | undefined, attribute: string): number | undefined {
  const value = element?.attributes[attribute];
  return value === undefined ? undefined : Number(value);
}

/** An attribute as text; empty where it is left out. */
export const textIn = (element: Formatted | undefined, attribute: string): string =>
  String(element?.attributes[attribute] ?? '');

/** An element of a part of an Office file. Names carry the usual prefix of their namespace, whatever the file calls it. */
export interface XmlElement {
  /** `w:p`, `w15:commentEx`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

export const elementsOf = (parent: XmlElement | undefined): readonly XmlElement[] =>
  parent?.children.filter(isElement) ?? [];

/** The first child of a name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(parent).find((element) => element.name === name);

export const childrenNamed = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elementsOf(parent).filter((element) => element.name === name);

/** The `w:val` of the first child of a name. */
export const valOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

/** A switch such as `<w:b/>` or `<w:b w:val="0"/>`; undefined where it is not there. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(parent, name);
  return element && !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '1');
}

/** Every element of a name below `parent`, in document order. */
export function* descendants(parent: XmlElement | undefined, name: string): Generator<XmlElement, undefined> {
  for (const element of elementsOf(parent)) {
    if (element.name === name) yield element;
    yield* descendants(element, name);
  }
}

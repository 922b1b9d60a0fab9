import { posix } from 'node:path';
import type { OfficePackage } from './open-package.ts';
import { elementsOf, type XmlElement } from './xml-element.ts';

/** A part of the package and its name. */
export interface RelatedPart {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Finds what a part in `word/` refers to by an id. What lies outside of the package is never fetched. */
export function relatedParts(
  parts: OfficePackage,
  relations: XmlElement | undefined,
): (id: string | undefined) => RelatedPart | undefined {
  const targets = new Map(
    elementsOf(relations)
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes }) => [attributes.Id ?? '', posix.join('word', attributes.Target ?? '')]),
  );
  return (id) => {
    const path = targets.get(id ?? '') ?? '';
    const bytes = parts.get(path);
    return bytes && { path, bytes };
  };
}

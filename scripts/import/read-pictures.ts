import { posix } from 'node:path';
import type { OfficePackage } from '../lib/docx-reading/open-package.ts';
import { relatedParts } from '../lib/docx-reading/related-parts.ts';
import { descendants, type XmlElement } from '../lib/docx-reading/xml-element.ts';
import type { OldPicture } from './old-block.ts';

export type FoundPicture = Pick<OldPicture, 'alt' | 'picture'>;
export type PicturesOf = (paragraph: XmlElement) => readonly FoundPicture[];

/** Finds the pictures of a paragraph in the package. One that lies outside of it is never fetched. */
export function packagePictures(parts: OfficePackage, relations: XmlElement | undefined): PicturesOf {
  const related = relatedParts(parts, relations);
  const picture = (id: string | undefined): FoundPicture => {
    const part = related(id);
    const extension = part && EXTENSIONS.get(posix.extname(part.path).toLowerCase());
    return part && extension ? { picture: { extension, bytes: part.bytes } } : {};
  };
  return (paragraph) => {
    const drawn = [...drawings(paragraph)];
    // A drawing is followed by the same picture in the old way, for programs that do not know the new one.
    if (drawn.length === 0)
      return [...oldPictures(paragraph)].map((data) => picture(data.attributes['r:id']));
    return drawn.map((drawing): FoundPicture => {
      const [blip] = descendants(drawing, 'a:blip');
      const [properties] = descendants(drawing, 'wp:docPr');
      const alt = properties?.attributes.descr || properties?.attributes.title;
      return { ...picture(blip?.attributes['r:embed']), ...(alt && { alt }) };
    });
  };
}

const EXTENSIONS: ReadonlyMap<string, 'png' | 'jpg' | 'gif' | 'svg'> = new Map([
  ['.png', 'png'],
  ['.jpg', 'jpg'],
  ['.jpeg', 'jpg'],
  ['.gif', 'gif'],
  ['.svg', 'svg'],
]);

/** Drawings that hold a picture; shapes and boxes do not. */
function* drawings(paragraph: XmlElement): Generator<XmlElement, undefined> {
  for (const drawing of descendants(paragraph, 'w:drawing')) {
    if (!descendants(drawing, 'a:blip').next().done) yield drawing;
  }
}

/** Pictures as Word wrote them before 2007. */
function* oldPictures(paragraph: XmlElement): Generator<XmlElement, undefined> {
  for (const picture of descendants(paragraph, 'w:pict')) yield* descendants(picture, 'v:imagedata');
  for (const object of descendants(paragraph, 'w:object')) yield* descendants(object, 'v:imagedata');
}

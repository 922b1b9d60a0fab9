import { findNodes } from '../lib/find-nodes.ts';
import type { Picture } from '../model/entry.ts';
import type { Image } from '../model/prose.ts';

/** The pictures that `content` shows, in the order of their files: what only a withheld passage shows is withheld too. */
export function usedPictures(pictures: readonly Picture[], content: unknown): readonly Picture[] {
  const used = new Set(findNodes<Image>(content, 'image').map((image) => image.target));
  return pictures.filter((picture) => used.has(picture.path));
}

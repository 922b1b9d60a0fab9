import type { IXmlableObject } from 'docx';
import { sha256 } from '../../lib/stable-id.ts';

/** What the pages of a stretch depend on outside its own text. */
export interface LayoutGround {
  /** Styles, faces and the version of the layout. */
  readonly fixed: string;
  /** By id, from 1. */
  readonly footnotes: readonly string[];
}

/**
 * Stands for everything that the layout of a stretch depends on. Two editions share the key of a chapter that reads the
 * same in both: bookmarks that lead back to the source, and numbers of the process, change nothing on a page.
 */
export function layoutKey({ fixed, footnotes }: LayoutGround, stretch: IXmlableObject): string {
  const text = JSON.stringify(stretch);
  const notes = [...text.matchAll(FOOTNOTE)].map(([, id]) => footnotes[Number(id) - 1] ?? '');
  const lasting = text
    .replace(SOURCE_BOOKMARK, '')
    .replace(BOOKMARK_END, '')
    .replaceAll('[,', '[')
    .replace(PASSING_IDS, '');
  return sha256(Buffer.from([fixed, ...notes, lasting].join('\n')));
}

const FOOTNOTE = /"w:footnoteReference":\{"_attr":\{"w:id":(\d+)/g;
const SOURCE_BOOKMARK = /,?\{"w:bookmarkStart":\{"_attr":\{"w:name":"b_[^}]*\}\}\}/g;
const BOOKMARK_END = /,?\{"w:bookmarkEnd":\{"_attr":\{[^}]*\}\}\}/g;
const PASSING_IDS = /"(?:w:id|id)":\d+|"r:id":"[^"]*"/g;

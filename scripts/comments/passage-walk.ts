import type { RelatedPart } from '../lib/docx-reading/related-parts.ts';
import type { XmlElement } from '../lib/docx-reading/xml-element.ts';
import type { FieldStack } from './field-stack.ts';
import type { Passage, Piece, Reviewer, ShownPicture } from './returned-document.ts';

/** Where a comment stands. */
export interface Anchor {
  readonly passage: number;
  readonly text: string;
}

export interface Revisions {
  readonly inserted?: Reviewer;
  readonly deleted?: Reviewer;
}

export interface Writable {
  pieces: Piece[];
  marks: string[];
  pictures: ShownPicture[];
}

/** What is kept while the text is walked through. */
export interface Walk {
  readonly passages: Passage[];
  readonly anchors: Map<string, { passage: number; text: string }>;
  readonly openComments: Set<string>;
  /** Bookmarks that have begun and not ended, by their id in the file. */
  readonly openMarks: Map<string, string>;
  /** The passage that calls a footnote, by the id of the footnote. */
  readonly calls: Map<string, number>;
  readonly fields: FieldStack;
  readonly related: (id: string | undefined) => RelatedPart | undefined;
  /** The passage that text goes to. */
  current: Writable;
}

/** Takes in the beginning or the end of a bookmark or comment; false for anything else. */
export function readMarker({ name, attributes }: XmlElement, walk: Walk): boolean {
  const id = attributes['w:id'] ?? '';
  switch (name) {
    case 'w:bookmarkStart':
      walk.openMarks.set(id, attributes['w:name'] ?? '');
      walk.current.marks.push(attributes['w:name'] ?? '');
      return true;
    case 'w:bookmarkEnd':
      walk.openMarks.delete(id);
      return true;
    case 'w:commentRangeStart':
      walk.openComments.add(id);
      pointAt(id, walk);
      return true;
    case 'w:commentRangeEnd':
      walk.openComments.delete(id);
      return true;
    default:
      return false;
  }
}

export function pointAt(id: string | undefined, { anchors, passages }: Walk): void {
  if (id !== undefined && !anchors.has(id)) anchors.set(id, { passage: passages.length, text: '' });
}

export const isRevision = ({ name }: XmlElement): boolean => name in REVISIONS;

const REVISIONS: Readonly<Record<string, keyof Revisions>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};

/** What an element says became of what is in it. */
export function revisionsOf({ name, attributes }: XmlElement): Revisions {
  const kind = REVISIONS[name];
  if (!kind) return {};
  const date = attributes['w:date'];
  return { [kind]: { author: attributes['w:author'] ?? '', ...(date && { date }) } };
}

import type { RelatedPart } from '../lib/docx-reading/related-parts.ts';
import { child, descendants, elementsOf, type XmlElement } from '../lib/docx-reading/xml-element.ts';
import { fieldStack } from './field-stack.ts';
import {
  type Anchor,
  isRevision,
  type Revisions,
  readMarker,
  revisionsOf,
  type Walk,
  type Writable,
} from './passage-walk.ts';
import { readInline } from './read-inline.ts';
import { CELL, LINE, type Passage } from './returned-document.ts';

export interface ReadPassages {
  readonly passages: readonly Passage[];
  /** By comment id. */
  readonly anchors: ReadonlyMap<string, Anchor>;
}

/** Reads the stories of a Word file, such as its body, into passages in the order of the text. `related` finds pictures. */
export function readPassages(
  stories: readonly XmlElement[],
  related: (id: string | undefined) => RelatedPart | undefined = () => undefined,
): ReadPassages {
  const walk: Walk = {
    passages: [],
    anchors: new Map(),
    openComments: new Set(),
    openMarks: new Map(),
    calls: new Map(),
    fields: fieldStack(),
    related,
    current: { pieces: [], marks: [], pictures: [] },
  };
  for (const story of stories) {
    const first = walk.passages.length;
    readBlocks(story, {}, walk);
    const noteOf = walk.calls.get(story.attributes['w:id'] ?? '');
    if (story.name !== 'w:footnote' || noteOf === undefined) continue;
    for (let at = first; at < walk.passages.length; at++) {
      const passage = walk.passages[at];
      if (passage) walk.passages[at] = { ...passage, noteOf };
    }
  }
  return { passages: walk.passages, anchors: walk.anchors };
}

function readBlocks(parent: XmlElement, revisions: Revisions, walk: Walk): void {
  for (const element of elementsOf(parent)) readBlock(element, revisions, walk);
}

function readBlock(element: XmlElement, revisions: Revisions, walk: Walk): void {
  switch (element.name) {
    case 'w:p':
      readParagraph(element, revisions, walk);
      return;
    case 'w:tbl':
      readBlocks(element, revisions, walk);
      return;
    case 'w:tr':
      readRow(element, revisions, walk);
      return;
    case 'w:sdt':
      if (!isContents(element)) readBlocks(child(element, 'w:sdtContent') ?? element, revisions, walk);
      return;
    case 'w:customXml':
    case 'w:sdtContent':
      readBlocks(element, revisions, walk);
      return;
    default:
      if (isRevision(element)) readBlocks(element, { ...revisions, ...revisionsOf(element) }, walk);
      else readMarker(element, walk);
  }
}

const isContents = (sdt: XmlElement): boolean =>
  [...descendants(child(sdt, 'w:sdtPr'), 'w:docPartGallery')].some(({ attributes }) =>
    /contents/i.test(attributes['w:val'] ?? ''),
  );

function readParagraph(paragraph: XmlElement, revisions: Revisions, walk: Walk): void {
  walk.current = { pieces: [], marks: [...walk.openMarks.values()], pictures: [] };
  readInline(paragraph, revisions, walk);
  walk.passages.push({ type: 'paragraph', ...walk.current, ...revisions, ...markRevisions(paragraph) });
}

/** What happened to the mark at the end of a paragraph. */
const markRevisions = (paragraph: XmlElement): Revisions =>
  Object.assign({}, ...elementsOf(child(child(paragraph, 'w:pPr'), 'w:rPr')).map(revisionsOf));

function readRow(row: XmlElement, outer: Revisions, walk: Walk): void {
  const own: Revisions = Object.assign({}, outer, ...elementsOf(child(row, 'w:trPr')).map(revisionsOf));
  const written: Writable = { pieces: [], marks: [...walk.openMarks.values()], pictures: [] };
  walk.current = written;
  [...cellsOf(row)].forEach((cell, index) => {
    if (index > 0) written.pieces.push({ text: CELL });
    let ending: Revisions | undefined;
    for (const paragraph of descendants(cell, 'w:p')) {
      if (ending) written.pieces.push({ text: LINE, ...ending });
      readInline(paragraph, outer, walk);
      ending = markRevisions(paragraph);
    }
  });
  walk.passages.push({ type: 'row', ...written, ...own });
}

function* cellsOf(row: XmlElement): Generator<XmlElement, undefined> {
  for (const element of elementsOf(row)) {
    if (element.name === 'w:tc') yield element;
    if (element.name === 'w:sdt') yield* cellsOf(child(element, 'w:sdtContent') ?? element);
    if (element.name === 'w:customXml') yield* cellsOf(element);
  }
}

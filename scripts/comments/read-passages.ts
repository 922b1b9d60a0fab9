import { child, descendants, elementsOf, type XmlElement } from '../lib/docx-reading/xml-element.ts';
import { type FieldStack, fieldStack, isCounted } from './field-stack.ts';
import { CELL, LINE, type Passage, type Piece, type Reviewer } from './returned-document.ts';

/** Where a comment stands. */
export interface Anchor {
  readonly passage: number;
  readonly text: string;
}

export interface ReadPassages {
  readonly passages: readonly Passage[];
  /** By comment id. */
  readonly anchors: ReadonlyMap<string, Anchor>;
}

interface Revisions {
  readonly inserted?: Reviewer;
  readonly deleted?: Reviewer;
}

interface Writable {
  pieces: Piece[];
  marks: string[];
}

/** What is kept while the text is walked through. */
interface Walk {
  readonly passages: Passage[];
  readonly anchors: Map<string, { passage: number; text: string }>;
  readonly openComments: Set<string>;
  /** Bookmarks that have begun and not ended, by their id in the file. */
  readonly openMarks: Map<string, string>;
  readonly fields: FieldStack;
  /** The passage that text goes to. */
  current: Writable;
}

/** Reads the stories of a Word file, such as its body, into passages in the order of the text. */
export function readPassages(stories: readonly XmlElement[]): ReadPassages {
  const walk: Walk = {
    passages: [],
    anchors: new Map(),
    openComments: new Set(),
    openMarks: new Map(),
    fields: fieldStack(),
    current: { pieces: [], marks: [] },
  };
  for (const story of stories) readBlocks(story, {}, walk);
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
  walk.current = { pieces: [], marks: [...walk.openMarks.values()] };
  readInline(paragraph, revisions, walk);
  const { pieces, marks } = walk.current;
  walk.passages.push({ type: 'paragraph', pieces, ...revisions, ...markRevisions(paragraph), marks });
}

/** What happened to the mark at the end of a paragraph. */
const markRevisions = (paragraph: XmlElement): Revisions =>
  Object.assign({}, ...elementsOf(child(child(paragraph, 'w:pPr'), 'w:rPr')).map(revisionsOf));

function readRow(row: XmlElement, outer: Revisions, walk: Walk): void {
  const own: Revisions = Object.assign({}, outer, ...elementsOf(child(row, 'w:trPr')).map(revisionsOf));
  const written: Writable = { pieces: [], marks: [...walk.openMarks.values()] };
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

function readInline(parent: XmlElement, revisions: Revisions, walk: Walk): void {
  for (const element of elementsOf(parent)) {
    if (SKIPPED.has(element.name)) continue;
    if (element.name === 'w:r') readRun(element, revisions, walk);
    else if (element.name === 'w:fldSimple') readField(element, revisions, walk);
    else if (isRevision(element)) readInline(element, { ...revisions, ...revisionsOf(element) }, walk);
    else if (!readMarker(element, walk)) readInline(element, revisions, walk);
  }
}

/** Properties, and paragraphs within a paragraph: those of text boxes. */
const SKIPPED: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:p', 'w:rt', 'mc:Fallback']);

function readField(field: XmlElement, revisions: Revisions, walk: Walk): void {
  if (!isCounted(field.attributes['w:instr'] ?? '')) readInline(field, revisions, walk);
}

function readRun(run: XmlElement, revisions: Revisions, walk: Walk): void {
  for (const element of elementsOf(run)) {
    const text = TEXTS[element.name]?.(element);
    if (text !== undefined) write(text, revisions, walk);
    else if (element.name === 'w:fldChar') turnField(element.attributes['w:fldCharType'], walk.fields);
    else if (element.name === 'w:instrText') walk.fields.instruction(contentOf(element));
    else if (element.name === 'w:commentReference') pointAt(element.attributes['w:id'], walk);
    else if (element.name === 'w:ruby') readInline(child(element, 'w:rubyBase') ?? element, revisions, walk);
  }
}

const contentOf = ({ children }: XmlElement): string =>
  children.filter((node) => typeof node === 'string').join('');

const TEXTS: Readonly<Record<string, (element: XmlElement) => string>> = {
  'w:t': contentOf,
  'w:delText': contentOf,
  'w:tab': () => '\t',
  'w:br': () => '\v',
  'w:cr': () => '\v',
  'w:noBreakHyphen': () => '-',
  'w:sym': ({ attributes }) => String.fromCodePoint(Number.parseInt(attributes['w:char'] ?? '', 16) || 0x20),
};

function turnField(type: string | undefined, fields: FieldStack): void {
  if (type === 'begin') fields.begin();
  if (type === 'separate') fields.separate();
  if (type === 'end') fields.end();
}

function write(text: string, revisions: Revisions, { current, fields, openComments, anchors }: Walk): void {
  if (!fields.visible()) return;
  current.pieces.push({ text, ...revisions });
  for (const id of openComments) {
    const anchor = anchors.get(id);
    if (anchor) anchor.text += text;
  }
}

/** Takes in the beginning or the end of a bookmark or comment; false for anything else. */
function readMarker({ name, attributes }: XmlElement, walk: Walk): boolean {
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

function pointAt(id: string | undefined, { anchors, passages }: Walk): void {
  if (id !== undefined && !anchors.has(id)) anchors.set(id, { passage: passages.length, text: '' });
}

const isRevision = ({ name }: XmlElement): boolean => name in REVISIONS;

const REVISIONS: Readonly<Record<string, keyof Revisions>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};

function revisionsOf({ name, attributes }: XmlElement): Revisions {
  const kind = REVISIONS[name];
  if (!kind) return {};
  const date = attributes['w:date'];
  return { [kind]: { author: attributes['w:author'] ?? '', ...(date && { date }) } };
}

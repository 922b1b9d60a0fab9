import { child, descendants, elementsOf, type XmlElement } from '../lib/docx-reading/xml-element.ts';
import { type FieldStack, isCounted } from './field-stack.ts';
import { isRevision, pointAt, type Revisions, readMarker, revisionsOf, type Walk } from './passage-walk.ts';

/** Takes the text of a paragraph into the current passage, with the bookmarks and comments in it. */
export function readInline(parent: XmlElement, revisions: Revisions, walk: Walk): void {
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
    if (element.name === 'w:footnoteReference')
      walk.calls.set(element.attributes['w:id'] ?? '', walk.passages.length);
    const text = TEXTS[element.name]?.(element);
    if (text !== undefined) write(text, revisions, walk);
    else if (element.name === 'w:fldChar') turnField(element.attributes['w:fldCharType'], walk.fields);
    else if (element.name === 'w:instrText') walk.fields.instruction(contentOf(element));
    else if (element.name === 'w:commentReference') pointAt(element.attributes['w:id'], walk);
    else if (PICTURES.has(element.name)) readPicture(element, revisions, walk);
    else if (element.name === 'w:ruby') readInline(child(element, 'w:rubyBase') ?? element, revisions, walk);
  }
}

/** How a run holds a picture; Word may offer it in the old way beside the new one. */
const PICTURES: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

function readPicture(element: XmlElement, revisions: Revisions, { current, related }: Walk): void {
  const shown = child(element, 'mc:Choice') ?? element;
  const [blip] = descendants(shown, 'a:blip');
  const [data] = descendants(shown, 'v:imagedata');
  const part = related(blip?.attributes['r:embed'] ?? data?.attributes['r:id']);
  const [properties] = descendants(shown, 'wp:docPr');
  const { title = '', descr = '' } = properties?.attributes ?? {};
  if (part) current.pictures.push({ name: title || descr, bytes: part.bytes, ...revisions });
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

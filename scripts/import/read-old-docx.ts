import { type OfficePackage, openPackage } from '../lib/docx-reading/open-package.ts';
import { readXml } from '../lib/docx-reading/read-xml.ts';
import {
  child,
  childrenNamed,
  descendants,
  elementsOf,
  type XmlElement,
} from '../lib/docx-reading/xml-element.ts';
import { inlineText } from './inline-text.ts';
import { listNumbers, type NumberOf } from './list-numbers.ts';
import type { OldBlock, OldDocument, OldParagraph } from './old-block.ts';
import { type Look, type LookOf, listPlace, paragraphLooks } from './paragraph-styles.ts';
import { type PicturesOf, packagePictures } from './read-pictures.ts';
import { readRows } from './read-rows.ts';

interface Reading {
  readonly blocks: OldBlock[];
  readonly lookOf: LookOf;
  readonly numberOf: NumberOf;
  readonly picturesOf: PicturesOf;
  /** Of the last table of contents; text in it is left out. */
  contents: number;
}

/** Reads an old booklet in Word's format: text with its automatic numbers, tables, pictures and footnotes. */
export function readOldDocx(bytes: Uint8Array): OldDocument {
  const parts = openPackage(bytes);
  const part = (name: string) => xmlPart(parts, name);
  const reading: Reading = {
    blocks: [],
    lookOf: paragraphLooks(part('word/styles.xml')),
    numberOf: listNumbers(part('word/numbering.xml')),
    picturesOf: packagePictures(parts, part('word/_rels/document.xml.rels')),
    contents: 0,
  };
  const body = child(part('word/document.xml'), 'w:body');
  if (body) readBlocks(body, reading);
  const footnotes = childrenNamed(part('word/footnotes.xml'), 'w:footnote').filter(
    ({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal',
  );
  return {
    blocks: reading.blocks,
    footnotes: new Map(footnotes.map((note) => [note.attributes['w:id'] ?? '', noteText(note)])),
    notes: notesOf(body, parts),
  };
}

function xmlPart(parts: OfficePackage, name: string): XmlElement | undefined {
  const bytes = parts.get(name);
  return bytes && readXml(bytes, name);
}

function readBlocks(parent: XmlElement, reading: Reading): void {
  for (const element of elementsOf(parent)) {
    if (element.name === 'w:p') readParagraph(element, reading);
    else if (element.name === 'w:tbl') readTable(element, reading);
    else if (!SKIPPED.has(element.name) && !isContents(element)) readBlocks(element, reading);
  }
}

/** Properties, and what was struck out. */
const SKIPPED: ReadonlySet<string> = new Set(['w:sdtPr', 'w:sectPr', 'w:del', 'w:moveFrom']);

const isContents = (element: XmlElement): boolean =>
  element.name === 'w:sdt' &&
  [...descendants(child(element, 'w:sdtPr'), 'w:docPartGallery')].some(({ attributes }) =>
    /contents/i.test(attributes['w:val'] ?? ''),
  );

function readParagraph(paragraph: XmlElement, reading: Reading): void {
  const look = reading.lookOf(paragraph);
  const place = listPlace(look);
  // A paragraph counts even where it is left out, as those of a table of contents are.
  const number = place && reading.numberOf(place);
  const text = inlineText(paragraph);
  if (inContents(paragraph, look, reading)) return;
  const at = reading.blocks.length + 1;
  for (const picture of reading.picturesOf(paragraph))
    reading.blocks.push({ type: 'picture', at, ...picture });
  const boxes = [...descendants(paragraph, 'w:txbxContent')];
  const written = `${number ?? ''}${text}`.trim();
  if (written !== '') reading.blocks.push(oldParagraph(written, look, reading.blocks.length + 1));
  // Word writes a box twice: for itself, and for programs that do not know the first way.
  const [box] = boxes;
  if (box) readBlocks(box, reading);
}

function oldParagraph(text: string, look: Look, at: number): OldParagraph {
  const { outline, alignment, bold, framed, size, name } = look;
  return {
    type: 'paragraph',
    at,
    text,
    ...(outline !== undefined && { outline }),
    ...(alignment === 'center' && { centered: true }),
    ...((alignment === 'right' || alignment === 'end') && { right: true }),
    ...(bold && { bold: true }),
    ...(framed && { framed: true }),
    ...(size !== undefined && { size }),
    ...(name && { style: name }),
  };
}

/** Lines of a table of contents: by their style, or within its field. */
function inContents(paragraph: XmlElement, { name }: Look, reading: Reading): boolean {
  let nested = reading.contents;
  const within = nested > 0;
  let opens = false;
  for (const run of descendants(paragraph, 'w:r')) {
    for (const element of elementsOf(run)) {
      if (element.name === 'w:instrText' && /^\s*TOC\b/.test(element.children.join(''))) {
        opens = true;
        nested = Math.max(nested, 1);
      }
      if (nested === 0 || element.name !== 'w:fldChar') continue;
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') nested += 1;
      if (type === 'end') nested -= 1;
    }
  }
  reading.contents = Math.max(0, nested);
  return within || opens || /^(?:toc|目录)\s*\d/i.test(name ?? '');
}

function readTable(table: XmlElement, reading: Reading): void {
  const { rows, merged } = readRows(table);
  const pictures = [...descendants(table, 'w:p')].flatMap((paragraph) => reading.picturesOf(paragraph));
  const at = reading.blocks.length + 1;
  if (rows.length > 0) reading.blocks.push({ type: 'table', at, rows, ...(merged && { merged }) });
  for (const picture of pictures)
    reading.blocks.push({ type: 'picture', at: reading.blocks.length + 1, ...picture });
}

const noteText = (note: XmlElement): string =>
  [...descendants(note, 'w:p')]
    .map((paragraph) => inlineText(paragraph).trim())
    .join(' ')
    .trim();

function notesOf(body: XmlElement | undefined, parts: OfficePackage): readonly string[] {
  const has = (name: string) => !descendants(body, name).next().done;
  return [
    ...(has('w:ins') || has('w:del') ? ['文件里有修订，已按全部接受读取。'] : []),
    ...(parts.has('word/comments.xml') ? ['文件里有批注，没有导入。'] : []),
    ...(has('w:oMath') || has('m:oMath') ? ['文件里有公式，没有导入。'] : []),
  ];
}

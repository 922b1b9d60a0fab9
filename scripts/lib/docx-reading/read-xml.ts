import { SaxesParser } from 'saxes';
import { problem } from '../problem.ts';
import type { XmlElement } from './xml-element.ts';

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Deeper nesting is made to exhaust a reader: Word writes some thirty levels. */
const DEEPEST = 400;

/**
 * Reads one part of an Office file. A document type is refused, because entities are made in it; so is what is not well
 * formed. `part` is named in the message.
 */
export function readXml(bytes: Uint8Array, part: string): XmlElement {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw refused(part, '含有文档类型声明，可能会读取外部文件');
  });
  parser.on('error', (error) => {
    throw refused(part, '不是完整的 XML', error);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length >= DEEPEST) throw refused(part, '嵌套得太深');
    const element: OpenElement = {
      name: named(uri, local),
      attributes: attributesOf(attributes),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    root = open.pop();
  });
  parser.write(decode(bytes)).close();
  if (!root) throw refused(part, '是空的');
  return root;
}

function attributesOf(
  attributes: Readonly<Record<string, { uri: string; local: string; value: string }>>,
): XmlElement['attributes'] {
  const entries = Object.values(attributes)
    .filter(({ uri }) => uri !== XMLNS)
    .map(({ uri, local, value }) => [named(uri, local), value] as const);
  return Object.fromEntries(entries);
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';

const named = (uri: string, local: string): string => {
  const prefix = PREFIXES.get(uri);
  return prefix ? `${prefix}:${local}` : local;
};

/** Transitional and strict namespaces of what a text is made of. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** UTF-8, or UTF-16 with its mark, the two encodings that the format allows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

const refused = (part: string, why: string, cause?: unknown) =>
  problem(
    'usage',
    `文件中的“${part}”${why}，没有读取。请用 Word 或 WPS 打开后另存为 .docx，再试一次。`,
    cause,
  );

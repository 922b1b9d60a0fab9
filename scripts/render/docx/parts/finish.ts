import { type Document, Packer } from 'docx';
import { strToU8 } from 'fflate';
import { byCodePoint } from '../../../lib/code-point-order.ts';
import { stableZip } from '../../../lib/stable-zip.ts';

type Parts = ReadonlyMap<string, string | Uint8Array>;

/** A part that stands in for the one that docx would write. */
export interface OwnPart {
  readonly path: string;
  readonly data: string;
}

interface Compiler {
  readonly compile: (document: Document, prettify: undefined, own: readonly OwnPart[]) => Parts;
}

/**
 * What docx zips. Its packer would compress everything once more, pictures too, in half of the time that writing a book
 * takes; there is no public way around it, so a test holds this one.
 */
export function documentParts(document: Document, own: readonly OwnPart[]): Parts {
  const compiler: Compiler = Reflect.get(Packer, 'compiler');
  return compiler.compile(document, undefined, own);
}

/**
 * The same document as the same bytes: docx numbers bookmarks, drawings and links by counters of the process and by
 * chance, and dates the entries of the zip.
 */
export function finish(document: Document, own: readonly OwnPart[]): Uint8Array {
  const parts = renumbered(documentParts(document, own));
  const names = [...parts.keys()].sort(contentTypesFirst);
  return stableZip(
    names.map((name) => {
      const data = parts.get(name) ?? '';
      return [name, typeof data === 'string' ? strToU8(data) : data];
    }),
  );
}

/** Readers that look at the first entry only recognise the file by it. */
function contentTypesFirst(a: string, b: string): number {
  const first = '[Content_Types].xml';
  return a === first ? -1 : b === first ? 1 : byCodePoint(a, b);
}

const STORY = /^word\/(document|footnotes|endnotes|header\d+|footer\d+)\.xml$/;

/** docx puts the number of a note before the line that parts notes from the text. */
const NUMBERED_SEPARATOR =
  /<w:r><w:rPr><w:rStyle [^>]*\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/g;

function renumbered(parts: Parts): Parts {
  const out = new Map(parts);
  const bookmark = counter();
  const drawing = counter();
  for (const name of [...parts.keys()].filter((part) => STORY.test(part)).sort(byCodePoint)) {
    const link = counter();
    const relations = name.replace('word/', 'word/_rels/').concat('.rels');
    const rename = (xml: string) =>
      xml.replace(/"(rId[\w-]{12,})"/g, (_, id: string) => `"rIdLink${link(id)}"`);
    out.set(
      name,
      rename(text(out, name))
        .replace(
          /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g,
          (_, head, id) => `${head}${bookmark(id)}"`,
        )
        .replace(NUMBERED_SEPARATOR, '')
        .replace(/(<wp:docPr\b[^>]*? id=")(\d+)"/g, (_, head, id) => `${head}${drawing(id)}"`),
    );
    if (out.has(relations)) out.set(relations, rename(text(out, relations)));
  }
  return out;
}

function text(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`The DOCX has no text part ${name}.`);
  return part;
}

/** Numbers things in the order in which they are first met. */
function counter(): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
}

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { byCodePoint } from '../../../lib/code-point-order.ts';
import { stableZip } from '../../../lib/stable-zip.ts';

type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * The same document as the same bytes: docx numbers bookmarks, drawings and links by counters of the process and by
 * chance, and dates the entries of the zip.
 */
export function finish(packed: Uint8Array): Uint8Array {
  const parts = renumbered(readParts(packed));
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

function readParts(packed: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(packed)).filter(([name]) => !name.endsWith('/'));
  return new Map(entries.map(([name, data]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(data) : data]));
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

import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page of a PDF, in the order in which it is drawn. */
export async function pdfPages(contents: Uint8Array): Promise<readonly string[]> {
  const data = new Uint8Array(contents);
  const document = await getDocument({ data, useSystemFonts: false, disableFontFace: true, verbosity: 0 })
    .promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await document.destroy();
  return pages;
}

/** What a reader of a Word file reads: body and footnotes, a line a paragraph. */
export function docxText(contents: Uint8Array): string {
  const parts = unzipSync(contents);
  return ['word/document.xml', 'word/footnotes.xml']
    .flatMap((name) => parts[name] ?? [])
    .map((part) =>
      strFromU8(part)
        .replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, '\n')
        .replace(/<[^>]*>/g, '')
        .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]),
    )
    .join('\n');
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

/** What a booklet's tree says: its texts, numbers and titles, in order. */
export function treeText(tree: unknown): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    for (const [key, item] of Object.entries(value)) {
      if (typeof item === 'string' && PRINTED_KEYS.has(key)) texts.push(item);
      else walk(item);
    }
  };
  walk(tree);
  return texts.join('\n');
}

const PRINTED_KEYS: ReadonlySet<string> = new Set(['text', 'marker', 'title', 'caption', 'label', 'alt']);

/** Text without white space, with one kind of colon: renderers break lines, and both colons are understood. */
export const squeeze = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, '').replaceAll(':', '：');

/** Whether a text stands in a document, where need be over the end of one page. Both are squeezed. */
export function isPrinted(text: string, pages: readonly string[]): boolean {
  return (
    pages.join('').includes(text) || pages.some((page, index) => isCut(text, page, pages[index + 1] ?? ''))
  );
}

function isCut(text: string, page: string, next: string): boolean {
  return Array.from(text).some((_, index, all) => {
    const [before, after] = [all.slice(0, index).join(''), all.slice(index).join('')];
    return index > 0 && page.includes(before) && next.includes(after);
  });
}

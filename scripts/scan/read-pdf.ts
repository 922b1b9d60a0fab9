import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { decodeAddress } from './decode-address.ts';
import { loadPdfReader } from './load-pdf-reader.ts';
import type { ReadText } from './read-text.ts';

/** What a PDF says: its properties and bookmarks, and of each page the lines, the alternative texts and the links. */
export async function readPdf(contents: Uint8Array): Promise<readonly ReadText[]> {
  // Loaded when the first PDF is read: it takes longer than all else that scanning needs.
  const { getDocument } = await loadPdfReader();
  const document = await getDocument({
    // pdf.js takes the buffer over, and the caller still has to write it; a Buffer it refuses.
    data: new Uint8Array(contents),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  }).promise;
  try {
    return [await properties(document), await bookmarks(document), ...(await pages(document))];
  } finally {
    await document.destroy();
  }
}

async function properties(document: PDFDocumentProxy): Promise<ReadText> {
  const { info, metadata } = await document.getMetadata();
  return { part: '文档属性', lines: [JSON.stringify(info), metadata ? JSON.stringify([...metadata]) : ''] };
}

async function bookmarks(document: PDFDocumentProxy): Promise<ReadText> {
  const titles: string[] = [];
  const walk = (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): void => {
    for (const item of items ?? []) {
      titles.push(item.title);
      walk(item.items);
    }
  };
  walk(await document.getOutline());
  const destinations = Object.keys(await document.getDestinations());
  return { part: '书签', lines: [...titles, ...destinations] };
}

async function pages(document: PDFDocumentProxy): Promise<readonly ReadText[]> {
  const texts: ReadText[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [{ items }, ...hidden] = await Promise.all([
      // What is looked for is normalised by the scan itself.
      page.getTextContent({ disableNormalization: true }),
      page.getStructTree(),
      page.getAnnotations(),
    ]);
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    texts.push({ part: `第${number}页`, lines: text.split('\n') });
    texts.push({ part: `第${number}页的替代文字和链接`, lines: hidden.flatMap(stringsIn) });
    page.cleanup();
  }
  return texts;
}

/** Every string in a tree of plain data, addresses decoded. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [decodeAddress(value)];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(stringsIn);
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text as it stands on the page: points from the left and upper edge. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PlacedText[];
  /** Everything on the page, without white space. */
  readonly text: string;
}

export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly top: number;
  readonly items: readonly Bookmark[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly labels: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly destinations: readonly string[];
  /** Everything in the document, without white space. */
  readonly text: string;
}

/** Reads a PDF back with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const items = content.items.flatMap((item): PlacedText[] => {
      if (!('str' in item) || item.str === '') return [];
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, y: height - y, width: item.width, size: Math.abs(size) }];
    });
    pages.push({ width, height, items, text: squeeze(items.map(({ text }) => text).join('')) });
  }

  const readOutline = async (items: Awaited<ReturnType<typeof document.getOutline>>): Promise<Bookmark[]> => {
    const result: Bookmark[] = [];
    for (const { title, dest, items: below } of items ?? []) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      const page = target ? await document.getPageIndex(target[0]) : -1;
      const height = pages[page]?.height ?? 0;
      result.push({ title, page, top: height - Number(target?.[3] ?? 0), items: await readOutline(below) });
    }
    return result;
  };
  const result = {
    pages,
    labels: (await document.getPageLabels()) ?? [],
    bookmarks: await readOutline(await document.getOutline()),
    info: { ...(await document.getMetadata()).info },
    destinations: Object.keys(await document.getDestinations()),
    text: pages.map(({ text }) => text).join(''),
  };
  await task.destroy();
  return result;
}

/** Text without white space, compatibility forms folded: ⼀ (radical) and 一 are one character to a reader. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

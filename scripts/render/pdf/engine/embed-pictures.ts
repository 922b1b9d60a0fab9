import type { PdfDocument } from './pdfmake-types.ts';

/**
 * Embeds pictures one after the other. pdfkit unpacks those with transparency in the background; several at once would
 * end in any order, and the same booklet would give different bytes.
 */
export async function embedPictures(document: PdfDocument, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const image = document.provideImage(name);
    while (image.imgData) await new Promise(setImmediate);
  }
}

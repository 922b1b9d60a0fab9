import type { Booklet } from '../model/booklet.ts';
import type { Audience } from '../model/edition.ts';
import type { DocxContext } from '../render/docx/render-docx.ts';
import { readContents } from '../scan/read-back.ts';
import type { ReadableFile } from '../scan/scan.ts';

export type PrintFormat = 'pdf' | 'docx';

/** Makes one book. Books share nothing, so that they can be made side by side. */
export type Print = (
  format: PrintFormat,
  booklet: Booklet<Audience>,
  context: DocxContext,
) => Promise<readonly ReadableFile[]>;

/** Renders a book; a public one is read back at once, for the scan. */
export const printBook: Print = async (format, booklet, context) => {
  const files = await render(format, booklet, context);
  if (booklet.audience !== 'public') return files;
  return Promise.all(files.map(async (file) => ({ ...file, texts: await readContents(file) })));
};

/** A renderer is loaded when it is first needed: each takes longer to load than to print a page. */
const pdfRenderer = () => import('../render/pdf/render-pdf.ts');
const docxRenderer = () => import('../render/docx/render-docx.ts');

/** Loads what printing needs ahead of time. */
export async function loadRenderers(): Promise<void> {
  await pdfRenderer();
  await docxRenderer();
}

async function render(format: PrintFormat, booklet: Booklet<Audience>, context: DocxContext) {
  if (format === 'pdf') return (await pdfRenderer()).renderPdf(booklet, context);
  return (await docxRenderer()).renderDocx(booklet, context);
}

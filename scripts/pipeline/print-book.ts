import type { Booklet } from '../model/booklet.ts';
import type { Audience } from '../model/edition.ts';
import type { OutputFile } from '../model/output.ts';
import type { DocxContext } from '../render/docx/render-docx.ts';

export type PrintFormat = 'pdf' | 'docx';

/** Makes one book. Books share nothing, so that they can be made side by side. */
export type Print = (
  format: PrintFormat,
  booklet: Booklet<Audience>,
  context: DocxContext,
) => Promise<readonly OutputFile[]>;

export const printBook: Print = async (format, booklet, context) => {
  if (format === 'pdf') return (await pdfRenderer()).renderPdf(booklet, context);
  return (await docxRenderer()).renderDocx(booklet, context);
};

/** A renderer is loaded when it is first needed: each takes longer to load than to print a page. */
const pdfRenderer = () => import('../render/pdf/render-pdf.ts');
const docxRenderer = () => import('../render/docx/render-docx.ts');

/** Loads what printing needs ahead of time. */
export async function loadRenderers(): Promise<void> {
  await pdfRenderer();
  await docxRenderer();
}

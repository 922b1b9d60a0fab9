import { bundledFonts } from '../../../../scripts/lib/fonts.ts';
import type { Booklet } from '../../../../scripts/model/booklet.ts';
import type { Audience } from '../../../../scripts/model/edition.ts';
import { renderPdf } from '../../../../scripts/render/pdf/render-pdf.ts';
import { sampleDrawings } from '../../../support/sample-booklet.ts';

export async function printed(booklet: Booklet<Audience>): Promise<Uint8Array> {
  const [file] = await renderPdf(booklet, { drawings: sampleDrawings(), fonts: await bundledFonts() });
  if (!file) throw new Error('no file');
  return file.contents;
}

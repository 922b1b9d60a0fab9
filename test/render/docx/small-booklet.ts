import { bundledFonts } from '../../../scripts/lib/fonts.ts';
import type { Block } from '../../../scripts/model/block.ts';
import type { Booklet, Chapter } from '../../../scripts/model/booklet.ts';
import type { Audience } from '../../../scripts/model/edition.ts';
import type { DocxContext } from '../../../scripts/render/docx/render-docx.ts';
import { renderDocx } from '../../../scripts/render/docx/render-docx.ts';
import { sampleBooklet } from '../../support/sample-booklet.ts';
import { readParts } from './read-docx.ts';

export const rule = (id: string, title: string, children: readonly Block[]): Chapter => ({
  type: 'rule',
  id,
  title,
  slug: title,
  facts: { powers: [] },
  children,
});

/** The sample's unit with other chapters. */
export function smallBooklet(
  chapters: readonly Chapter[],
  audience: Audience = 'internal',
): Booklet<Audience> {
  return { ...sampleBooklet(audience), chapters, figures: [] };
}

/** `word/document.xml` of a booklet, or another part. */
export async function documentOf(
  booklet: Booklet<Audience>,
  more: Partial<DocxContext> = {},
  name = 'word/document.xml',
): Promise<string> {
  const context = { drawings: new Map(), fonts: await bundledFonts(), ...more };
  const [file] = await renderDocx(booklet, context);
  return (file && readParts(file.contents).get(name)) ?? '';
}

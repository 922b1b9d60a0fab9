import type { Booklet } from '../model/booklet.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Unit } from '../model/entry.ts';
import type { FontSet, OutputFile } from '../model/output.ts';
import { renderOfficeDocument } from '../render/docx/office/render-office-document.ts';
import { classifiedPaper } from '../review/papers/classified.ts';
import { withoutClassified } from '../review/without-classified.ts';
import { select } from '../select/select.ts';
import { type Editions, unitBooklet } from './unit-booklet.ts';

/** The 送审稿 as every command makes it: what is classified has a file of its own (CONTENT.md §4). */
export const reviewBooklet = (
  compilation: Compilation,
  unit: Unit,
  options: { readonly errors: number; readonly editions?: Editions | undefined },
): Booklet<'review'> => withoutClassified(unitBooklet(compilation, unit, 'review', options));

/** 《涉密不宜公开行政职权目录》 beside a 送审稿; nothing where no power is withheld. */
export async function classifiedCatalogue(
  compilation: Compilation,
  booklet: Booklet<'review'>,
  unit: Unit,
  fonts: FontSet,
): Promise<readonly OutputFile[]> {
  const paper = classifiedPaper({ edition: select(compilation, unit, 'review', 0), booklet });
  return paper ? [await renderOfficeDocument(paper, { drawings: new Map(), fonts })] : [];
}

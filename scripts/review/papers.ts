import type { Diagnostic } from '../model/diagnostic.ts';
import type { OfficeDocument } from '../model/office-document.ts';
import { listChanges } from './changes/list-changes.ts';
import type { ReviewMaterial } from './material.ts';
import { classifiedPaper } from './papers/classified.ts';
import { comparisonPaper } from './papers/comparison.ts';
import { findingsPaper } from './papers/findings.ts';
import { legalBasesPaper } from './papers/legal-bases.ts';
import { letterPaper } from './papers/letter.ts';
import { matrixPaper } from './papers/matrix.ts';
import { opinionsPaper } from './papers/opinions.ts';
import { timeLimitsPaper } from './papers/time-limits.ts';

/**
 * The papers that go with the booklet, the letter first. `placed` says where in the booklet findings stand; `bookletName`
 * is what the letter calls the booklet among its enclosures.
 */
export function reviewPapers(
  material: ReviewMaterial,
  placed: ReadonlyMap<Diagnostic, string>,
  bookletName: string,
): readonly OfficeDocument[] {
  const { base } = material;
  const papers = [
    base && comparisonPaper(material, base, listChanges(base.compared)),
    legalBasesPaper(material),
    matrixPaper(material),
    timeLimitsPaper(material),
    findingsPaper(material, placed),
    opinionsPaper(material),
    classifiedPaper(material),
  ].filter((paper) => paper !== undefined);
  return [letterPaper(material, [bookletName, ...papers.map(({ title }) => title)]), ...papers];
}

import { readFileSync } from 'node:fs';
import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { FontRole, FontSet } from '../../model/output.ts';
import { FACES, type Face } from './faces.ts';

const ROLES: readonly (readonly [Face, FontRole])[] = [
  ['fang', 'fang'],
  ['kai', 'kai'],
  ['hei', 'hei'],
  ['title', 'title'],
  ['song', 'song'],
];

/**
 * Lays the document out as Word would and writes the page of every entry of the contents and of every reference. About
 * 20 ms a page. Throws where no layout comes about: contents without numbers would go unnoticed.
 */
export function pageNumberEstimator(fonts: FontSet): PageNumberEstimator {
  const files = ROLES.map(([face, role]) => ({
    name: FACES[face].name,
    data: readFileSync(fonts[role].file),
  }));
  const estimate = estimatePageNumbersWith({ fonts: files, guess: true });
  return (body, context) => {
    const numbers = estimate(body, context);
    if (numbers.pageCount === undefined)
      throw new Error('The page numbers of the DOCX could not be worked out.');
    return numbers;
  };
}

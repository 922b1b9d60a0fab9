import { Paragraph } from 'docx';
import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import type { Face } from './faces.ts';
import { LINE } from './geometry.ts';
import type { ParagraphStyleId } from './styles/paragraph-styles.ts';
import { textRuns } from './text-runs.ts';

/** Unit and title in the upper half, edition below, unit and date at the foot. */
export function coverParagraphs(booklet: Booklet<Audience>): readonly Paragraph[] {
  const { unit, title, edition, editionName, status, dateInChinese } = booklet;
  return [
    line('CoverMark', 'hei', status === '审定' ? '' : status),
    line('CoverUnit', 'title', unit.name),
    line('CoverTitle', 'title', title),
    line('CoverEdition', 'kai', [edition, `（${editionName}）`].filter(Boolean).join('')),
    line('CoverImprint', 'fang', unit.name, 6 * LINE),
    line('CoverImprint', 'fang', dateInChinese),
  ];
}

function line(style: ParagraphStyleId, face: Face, text: string, before?: number): Paragraph {
  return new Paragraph({ style, children: textRuns(text, { face }), ...(before && { spacing: { before } }) });
}

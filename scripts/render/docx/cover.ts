import { Paragraph } from 'docx';
import { coverLines } from '../../lib/cover-lines.ts';
import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { textUnits } from './blocks/text-units.ts';
import { CHARACTER, LINE, PORTRAIT } from './geometry.ts';
import { PARAGRAPH_STYLES, type ParagraphStyleId } from './styles/paragraph-styles.ts';
import { textRuns } from './text-runs.ts';

/** Unit, title, edition and approval; unit and date at the foot. */
export function coverParagraphs(booklet: Booklet<Audience>): readonly Paragraph[] {
  const { unit, title, dateInChinese } = booklet;
  return [
    line('CoverUnit', unit.name),
    line('CoverTitle', title),
    ...coverLines(booklet).map((text) => line('CoverEdition', text)),
    line('CoverImprint', unit.name, 8 * LINE),
    line('CoverImprint', dateInChinese),
  ];
}

/** A line of its style, in smaller letters where the text would not fit it. */
function line(style: ParagraphStyleId, text: string, before?: number): Paragraph {
  const { face = 'fang', size = CHARACTER / 10 } = PARAGRAPH_STYLES[style];
  const fitting = 2 * Math.floor(PORTRAIT.textWidth / 20 / textUnits(text));
  const runs = textRuns(text, { face, ...(fitting < size && { size: Math.max(SMALLEST, fitting) }) });
  return new Paragraph({ style, children: runs, ...(before && { spacing: { before } }) });
}

/** 二号 in half-points: below it a title takes a second line instead. */
const SMALLEST = 44;

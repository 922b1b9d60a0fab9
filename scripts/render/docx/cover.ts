import { Paragraph } from 'docx';
import { coverLines } from '../../lib/cover-lines.ts';
import { textUnits } from '../../lib/letter-units.ts';
import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import { CHARACTER, LINE, PORTRAIT } from './geometry.ts';
import { PARAGRAPH_STYLES, type ParagraphStyleId } from './styles/paragraph-styles.ts';
import { textRuns } from './text-runs.ts';
import { titleIndent } from './title-indent.ts';

/** Unit, title, edition and approval; unit and date at the foot. */
export function coverParagraphs(booklet: Booklet<Audience>): readonly Paragraph[] {
  const { unit, title, dateInChinese } = booklet;
  const [marks = '', ...approval] = coverLines(booklet);
  return [
    line('CoverUnit', unit.name),
    line('CoverTitle', title),
    line('CoverEdition', marks),
    ...approval.map((text) => line('CoverApproval', text)),
    line('CoverImprint', unit.name, (8 - 2 * approval.length) * LINE),
    line('CoverImprint', dateInChinese),
  ];
}

/** A line of its style, in smaller letters where the text would not fit it; one that needs two is broken where a phrase ends. */
function line(style: ParagraphStyleId, text: string, before?: number): Paragraph {
  const { face = 'fang', size = CHARACTER / 10 } = PARAGRAPH_STYLES[style];
  const fitting = 2 * Math.floor(PORTRAIT.textWidth / 20 / textUnits(text));
  const shown = fitting < size ? Math.max(Math.min(SMALLEST, size), fitting) : size;
  const indent = titleIndent(text, { letter: shown * 10, width: PORTRAIT.textWidth });
  const runs = textRuns(text, { face, ...(shown < size && { size: shown }) });
  return new Paragraph({
    style,
    children: runs,
    ...(indent && { indent }),
    ...(before && { spacing: { before } }),
  });
}

/** 二号 in half-points: below it a title takes a second line instead. */
const SMALLEST = 44;

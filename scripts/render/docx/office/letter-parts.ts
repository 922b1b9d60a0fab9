import { AlignmentType, BorderStyle, Footer, Header, type IBorderOptions, Paragraph, TextRun } from 'docx';
import { formatDate } from '../../../lib/format-date.ts';
import { textUnits } from '../../../lib/letter-units.ts';
import { mm } from '../../../lib/page-geometry.ts';
import type { Letter } from '../../../model/office-document.ts';
import { FACES } from '../faces.ts';
import { CHARACTER, LINE, PORTRAIT, twips } from '../geometry.ts';
import { textRuns } from '../text-runs.ts';

const RED = 'FF0000';
/** Lines are 170 mm long and stand in the middle of the sheet (§10.1). */
const LINES = { left: -twips(mm(8)), right: -twips(mm(6)) };
/** The letterhead begins 30 mm below the edge of the sheet, its line 4 mm below it; the other line 20 mm above the foot. */
const HEAD_TOP = twips(mm(30));
const HEAD_GAP = 4;
const FOOT_LINE = twips(mm(20));
/** Letters of the head in half-points: smaller where the name is long, as 小标宋 has no condensed face. */
const LARGEST_HEAD = 76;

/** What stands around the text of an official letter, 信函格式 of GB/T 9704-2012 §10.1. */
export function letterParts(letter: Letter, issuedOn: string, author: string) {
  return {
    /** The first page has the letterhead and no number. */
    headers: { first: new Header({ children: [headParagraph(letter.head)] }) },
    footers: { first: new Footer({ children: [footLine()] }) },
    margin: { header: HEAD_TOP, footer: FOOT_LINE },
    before: [line('Signature', letter.documentNumber, { right: 0 }), empty(), empty()],
    address: [line('Normal', `${letter.recipient}：`)],
    after: [
      ...enclosures(letter.enclosures),
      empty(),
      line('Signature', author),
      line('Signature', formatDate(issuedOn), { right: 4 * CHARACTER }),
      line('NormalIndent', `（${letter.note}）`),
    ],
  };
}

const empty = () => new Paragraph({ style: 'Normal' });

function line(
  style: 'Normal' | 'NormalIndent' | 'Signature',
  text: string,
  indent?: { readonly right: number },
) {
  return new Paragraph({ style, children: textRuns(text, { face: 'fang' }), ...(indent && { indent }) });
}

function headParagraph(name: string): Paragraph {
  const fitting = 2 * Math.floor(PORTRAIT.textWidth / 20 / textUnits(name));
  const run = new TextRun({
    text: name,
    color: RED,
    size: Math.min(LARGEST_HEAD, fitting),
    font: { ascii: FACES.title.name, hAnsi: FACES.title.name, eastAsia: FACES.title.name },
  });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: LINES,
    spacing: { after: LINE },
    border: { bottom: redLine(BorderStyle.THICK_THIN_SMALL_GAP, twips(mm(HEAD_GAP)) / 20) },
    children: [run],
  });
}

/** The thin line above the thick one, at the foot of the first page. */
const footLine = () =>
  new Paragraph({
    indent: LINES,
    border: { top: redLine(BorderStyle.THIN_THICK_SMALL_GAP, 0) },
  });

const redLine = (style: IBorderOptions['style'], space: number): IBorderOptions => ({
  style,
  color: RED,
  size: 24,
  space: Math.round(space),
});

/** `1.` in twips. */
const NUMBER = 240;

/** 附件：1.…; the lines below begin under the first name (§7.3.4). */
function enclosures(names: readonly string[]): readonly Paragraph[] {
  if (names.length === 0) return [];
  const lines = names.map((name, index) => {
    const number = names.length > 1 ? `${index + 1}.` : '';
    const lead = index === 0 ? '附件：' : '';
    const width = names.length > 1 ? NUMBER : 0;
    const left = 5 * CHARACTER + width;
    const indent = { left, hanging: index === 0 ? left - 2 * CHARACTER : width };
    return new Paragraph({
      style: 'Normal',
      indent,
      children: textRuns(`${lead}${number}${name}`, { face: 'fang' }),
    });
  });
  return [empty(), ...lines];
}

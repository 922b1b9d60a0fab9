import { mm } from '../../../../lib/page-geometry.ts';
import type { ParagraphNode } from '../nodes.ts';
import type { Page } from '../pdfmake-types.ts';
import type { TextLine } from '../text/text-line.ts';

/** Room for the rule above the first note of a page. */
const NOTE_RULE_HEIGHT = 10;
const RULE_LENGTH = mm(50);

/** Notes that were given room at the foot of a page while its text was placed. */
export interface FootnoteArea {
  height: number;
  readonly lines: TextLine[];
}

/** What a note says, its mark included: a note that is marked twice on a page is printed there once. */
export const noteText = ({ paragraph }: ParagraphNode): string =>
  paragraph.runs.map(({ text }) => text).join('');

/** The notes of a line that are not among those `known`. */
export function freshNotes(line: TextLine, known: ReadonlySet<string>): readonly ParagraphNode[] {
  const notes = new Map(line.content.notes.map((note) => [noteText(note), note]));
  return [...notes].flatMap(([text, note]) => (known.has(text) ? [] : [note]));
}

export function noteHeight(lines: readonly TextLine[], hasRule: boolean): number {
  if (lines.length === 0) return 0;
  return lines.reduce((sum, line) => sum + line.getHeight(), hasRule ? 0 : NOTE_RULE_HEIGHT);
}

/** Draws the notes of each page above its bottom margin, under a short rule. */
export function placeFootnotes(areas: ReadonlyMap<Page, FootnoteArea>): void {
  for (const [page, area] of areas) {
    const { left, bottom } = page.pageMargins;
    let y = page.pageSize.height - bottom - area.height;
    const rule = {
      x1: left,
      x2: left + RULE_LENGTH,
      y1: y + 4,
      y2: y + 4,
      lineWidth: 0.5,
      lineColor: '#000000',
    };
    page.items.push({ type: 'vector', item: { type: 'line', ...rule } });
    y += NOTE_RULE_HEIGHT;
    for (const line of area.lines) {
      line.x = left;
      line.y = y;
      y += line.getHeight();
      page.items.push({ type: 'line', item: line });
    }
  }
}

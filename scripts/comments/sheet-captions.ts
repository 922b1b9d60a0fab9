import type { Passage } from './returned-document.ts';
import { comparable } from './text-unit.ts';

/** A chart on several sheets has its caption on each: 收文办理流程图（1／2）. How many there are only the drawing knows. */
const SHEET = /（\d+／\d+）$/;

/** One caption for all sheets of a chart, so that what was sent need not be drawn again to be compared. */
export function foldSheetCaptions(passages: readonly Passage[]): readonly Passage[] {
  let before: string | undefined;
  return passages.map((passage) => {
    const text = comparable(passage.pieces.map((piece) => piece.text).join(''));
    if (text === '') return passage;
    const caption = SHEET.test(text) ? text.replace(SHEET, '') : undefined;
    const again = caption !== undefined && caption === before;
    before = caption;
    if (caption === undefined) return passage;
    return { ...passage, pieces: again ? [] : [{ text: caption }] };
  });
}

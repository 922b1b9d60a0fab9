import { A4, GRID, LANDSCAPE_MARGINS, MARGINS, type Margins, PAGE_NUMBER } from '../../lib/page-geometry.ts';

/** Twips, 1/20 of a point: the unit of lengths in WordprocessingML. */
export const twips = (points: number): number => Math.round(points * 20);

/** Pitch of the lines; rounded down, so that 22 of them fit. */
export const LINE = Math.floor(GRID.pitch * 20);
export const CHARACTER = twips(GRID.fontSize);

/** One page format. The text area is `textWidth` × `textHeight` twips. */
export interface PageLayout {
  /** Of the upright sheet, whatever the orientation: docx itself exchanges them for a landscape one. */
  readonly size: { readonly width: number; readonly height: number; readonly orientation: Orientation };
  readonly margin: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  readonly textWidth: number;
  readonly textHeight: number;
}
type Orientation = 'portrait' | 'landscape';

const SHEET = { width: twips(A4.width), height: twips(A4.height) };
/** Height of the line that holds the page number; its dash stands in the middle of it. */
export const RUNNING_LINE = 400;
/** From the text area to the dash of the page number. */
export const NUMBER_DISTANCE = twips(PAGE_NUMBER.below);

function pageLayout(orientation: Orientation, margins: Margins): PageLayout {
  const [width, height] =
    orientation === 'portrait' ? [SHEET.width, SHEET.height] : [SHEET.height, SHEET.width];
  const top = twips(margins.top);
  const bottom = twips(margins.bottom);
  const left = twips(margins.left);
  const right = twips(margins.right);
  const footer = bottom - NUMBER_DISTANCE - RUNNING_LINE / 2;
  return {
    size: { ...SHEET, orientation },
    margin: { top, bottom, left, right, header: Math.round(top / 2), footer },
    textWidth: width - left - right,
    textHeight: height - top - bottom,
  };
}

export const PORTRAIT: PageLayout = pageLayout('portrait', MARGINS);
export const LANDSCAPE: PageLayout = pageLayout('landscape', LANDSCAPE_MARGINS);

/** Twips in CSS pixels, the unit of pictures. */
export const pixels = (length: number): number => length / 15;

import {
  Footer,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  Paragraph,
  SimpleField,
  TextRun,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
} from 'docx';
import { ShapeRun } from 'docx/shapes';
import { LANDSCAPE, NUMBER_DISTANCE, pixels } from './geometry.ts';

export interface ByParity<T> {
  readonly default: T;
  readonly even: T;
}

/** `— 1 —`, on odd pages at the right and on even ones at the left (GB/T 9704-2012 §7.5). */
export const pageNumberFooters = (): ByParity<Footer> => ({
  default: new Footer({ children: [pageNumber('Footer')] }),
  even: new Footer({ children: [pageNumber('FooterEven')] }),
});

/** The same on a sideways page, where the upright pages have it: along its left edge, turned with the sheet (§7.4). */
export const sidewaysFooters = (): ByParity<Footer> => ({
  default: new Footer({ children: [turned('Footer')] }),
  even: new Footer({ children: [turned('FooterEven')] }),
});

/** For the cover, which has no number. */
export const emptyFooters = (): ByParity<Footer> => {
  const empty = () => new Footer({ children: [new Paragraph({ style: 'Footer' })] });
  return { default: empty(), even: empty() };
};

function pageNumber(style: 'Footer' | 'FooterEven'): Paragraph {
  const children = [new TextRun('— '), new SimpleField('PAGE', '1'), new TextRun(' —')];
  return new Paragraph({ style, children });
}

/**
 * A text box in the left margin, as long as the text area is high, its line where the foot of the upright page has it. It is
 * placed by alignment: LibreOffice moves the box by offsets, but not the text in it.
 */
function turned(style: 'Footer' | 'FooterEven'): Paragraph {
  const box = new ShapeRun({
    type: 'rectangle',
    transformation: { width: pixels(2 * NUMBER_DISTANCE), height: pixels(LANDSCAPE.textHeight) },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.LEFT_MARGIN,
        align: HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.MARGIN,
        align: VerticalPositionAlign.TOP,
      },
      wrap: { type: TextWrappingType.NONE },
    },
    line: 'none',
    textOptions: {
      direction: 'topToBottom',
      verticalAlignment: 'center',
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
    },
    altText: { name: '页码' },
    children: [pageNumber(style)],
  });
  return new Paragraph({ style: 'Footer', children: [box] });
}

import { Footer, Header, Paragraph, SimpleField, TextRun } from 'docx';
import { textRuns } from './text-runs.ts';

/** `— 1 —`, on odd pages at the right and on even ones at the left (GB/T 9704-2012 §7.5), in 宋体 throughout. */
export function pageNumberFooters(): { readonly default: Footer; readonly even: Footer } {
  return { default: pageNumberFooter('Footer'), even: pageNumberFooter('FooterEven') };
}

function pageNumberFooter(style: 'Footer' | 'FooterEven'): Footer {
  const children = [new TextRun('— '), new SimpleField('PAGE', '1'), new TextRun(' —')];
  return new Footer({ children: [new Paragraph({ style, children })] });
}

/** The stamp of what is not yet approved, on every page beside the binding: 草案（有 3 处错误未改）. Empty where there is none. */
export function stampHeaders(stamp: string | undefined): { readonly default: Header; readonly even: Header } {
  return { default: stampHeader('Header', stamp), even: stampHeader('HeaderEven', stamp) };
}

function stampHeader(style: 'Header' | 'HeaderEven', stamp = ''): Header {
  const children = textRuns(stamp && ` ${stamp} `, { face: 'hei', style: 'Stamp' });
  return new Header({ children: [new Paragraph({ style, children })] });
}

/** For the cover, which has no number. */
export function emptyFooters(): { readonly default: Footer; readonly even: Footer } {
  const empty = () => new Footer({ children: [new Paragraph({ style: 'Footer' })] });
  return { default: empty(), even: empty() };
}

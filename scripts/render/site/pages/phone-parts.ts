/** A piece of a line; a telephone number carries the address that a phone dials. */
export interface LinePart {
  readonly text: string;
  readonly href: string | undefined;
}

/** 0739-4221234, 12345, 110. What follows 转 is an extension, which no phone dials by itself. */
const NUMBER = /((?<![转\d])\d[\d-]+\d)/;

/** A line that names telephone numbers, in pieces: a citizen who reads it on a phone calls with one touch. */
export function phoneParts(line: string): readonly LinePart[] {
  // Every second piece is a number, as `split` gives what its pattern keeps.
  return line
    .split(NUMBER)
    .map((text, index) => ({ text, href: index % 2 === 1 ? `tel:${text.replaceAll('-', '')}` : undefined }))
    .filter(({ text }) => text !== '');
}

const LABELS: ReadonlySet<string> = new Set(['电话', '咨询电话', '联系电话', '监督投诉']);

/** The pieces of a labelled value. */
export const valueParts = (label: string, value: string): readonly LinePart[] =>
  LABELS.has(label) ? phoneParts(value) : [{ text: value, href: undefined }];

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** How many characters on either side tell where words begin and end. */
const AROUND = 8;

/** Whether a word begins at `index` of a text, or the text ends there. */
export function isBoundary(text: string, index: number): boolean {
  const start = Math.max(0, index - AROUND);
  if (index === start || index >= text.length) return true;
  const segments = SEGMENTER.segment(text.slice(start, index + AROUND));
  return segments.containing(index - start)?.index === index - start;
}

/** Whether the characters are one word. */
export const isWord = (text: string): boolean =>
  SEGMENTER.segment(text).containing(0)?.segment.length === text.length;

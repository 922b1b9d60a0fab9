import { FREQUENT_WORDS } from '../../lib/frequent-words.ts';

/** Numbers of articles and paragraphs, bracketed numbers, and runs of digits and Latin letters are one word each. */
const WHOLE =
  /第[〇零一二三四五六七八九十百千\d]+[编章节条款项](?:之[一二三四五六七八九十]+)?|[（(][一二三四五六七八九十百\d]+[）)]|[\dA-Za-z]+(?:[.\-/:][\dA-Za-z]+)*%?|./suy;

/**
 * Cuts a text into the words by which it is compared. Words of two characters that official texts use most stay whole,
 * other Chinese characters stand alone; no dictionary of the machine is asked, so that a comparison comes out the same
 * everywhere.
 */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let at = 0;
  while (at < text.length) {
    const pair = text.slice(at, at + 2);
    const word = FREQUENT_WORDS.has(pair) ? pair : wholeAt(text, at);
    words.push(word);
    at += word.length;
  }
  return words;
}

function wholeAt(text: string, at: number): string {
  WHOLE.lastIndex = at;
  return WHOLE.exec(text)?.[0] ?? text.slice(at, at + 1);
}

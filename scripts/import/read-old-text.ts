import { problem } from '../lib/problem.ts';
import type { OldDocument } from './old-block.ts';
import { isNumbered, partTitle } from './titles.ts';

/**
 * Reads a plain text: a paragraph a line, in UTF-8, UTF-16 or GB 18030. Where paragraphs are indented, a line that is not
 * goes on with the sentence of the line before.
 */
export function readOldText(bytes: Uint8Array): OldDocument {
  const lines = decodeText(bytes)
    .replaceAll('\t', ' ')
    .split(/\r\n?|\n|\f/);
  const written = lines.filter((line) => line.trim() !== '');
  const indents = written.filter(isIndented).length > written.length * MOST_INDENT;
  const texts: string[] = [];
  let joined = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text === '') continue;
    const above = (lines[index - 1] ?? '').trim();
    if (
      indents &&
      !isIndented(line) &&
      isCutOff(above) &&
      !isNumbered(text) &&
      partTitle(text) === undefined
    ) {
      texts.push(`${texts.pop() ?? ''}${text}`);
      joined++;
    } else texts.push(text);
  }
  const note = `有 ${joined} 行在句子中间断开，已接到上一行，请核对。`;
  return {
    blocks: texts.map((text, index) => ({ type: 'paragraph', at: index + 1, text })),
    footnotes: new Map(),
    notes: joined > 0 ? [note] : [],
  };
}

/** Of all lines: where so many begin with blanks, blanks begin a paragraph. */
const MOST_INDENT = 0.3;
/** A shorter line is a title, or was not cut because it was full. */
const FULL_LINE = 15;

const isIndented = (line: string): boolean => /^[ \u3000]/.test(line);
const isCutOff = (line: string): boolean => line.length >= FULL_LINE && !/[。；：！？;:!?.…\d]$/.test(line);

/** Text of an unknown encoding. Throws a problem where it is no text. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // The next encoding is tried.
    }
  }
  throw problem('usage', '这个文件不是文本，没有读取。请另存为 UTF-8 编码的 .txt，或者 .docx，再试一次。');
}

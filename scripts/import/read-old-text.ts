import { problem } from '../lib/problem.ts';
import type { OldDocument } from './old-block.ts';

/** Reads a plain text: a paragraph a line, in UTF-8, UTF-16 or GB 18030. */
export function readOldText(bytes: Uint8Array): OldDocument {
  const lines = decodeText(bytes).split(/\r\n?|\n|\f/);
  const texts = lines.map((line) => line.replaceAll('\t', ' ').trim()).filter((line) => line !== '');
  return {
    blocks: texts.map((text, index) => ({ type: 'paragraph', at: index + 1, text })),
    footnotes: new Map(),
    notes: [],
  };
}

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

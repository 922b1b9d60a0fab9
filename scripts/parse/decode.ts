import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { findSuspectCharacters } from './suspect-characters.ts';

/**
 * The text of a file: UTF-8 without byte order mark, lines ending in LF. Characters that no output can hold become
 * spaces, so that columns stay right. Undefined when the bytes are no UTF-8; the finding says what they are.
 */
export function decode(bytes: Uint8Array, file: string): Outcome<string | undefined> {
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) return { value: undefined, diagnostics: [notUtf8(bytes, file)] };
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
    value: text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/g, ' '),
    diagnostics: findSuspectCharacters(text, file),
  };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array, file: string): Diagnostic {
  const finding = { ruleId: 'file-is-utf8', severity: 'error' } as const;
  const start = { file, line: 1, column: 1 };
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { ...finding, place: start, message: '文件是 UTF-16（Unicode）编码，不是 UTF-8。', hint: SAVE_AS };
  }
  const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD')[0] ?? '';
  // Text in GBK hardly ever holds three characters in a row that also are UTF-8: this file was damaged, not saved wrongly.
  if (/[\u0800-\uFFFF]{3}/.test(readable)) {
    const lines = readable.replace(/^\uFEFF/, '').split('\n');
    const place = { file, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
    const hint = '请在编辑器中重新输入这一处的文字，再以 UTF-8 编码保存。';
    return { ...finding, place, message: '文件从这里开始有不是 UTF-8 的内容。', hint };
  }
  const message = isGbk(bytes) ? '文件是 GBK 编码，不是 UTF-8。' : '文件不是 UTF-8 编码的文本。';
  return { ...finding, place: start, message, hint: isGbk(bytes) ? `${CONVERT}${SAVE_AS}` : SAVE_AS };
}

const CONVERT = '请运行 npm run check -- --fix-encoding 自动转换；也可以自己转换：';
const SAVE_AS = '请用编辑器打开文件，选择“另存为”，编码选 UTF-8。';

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether every byte sequence is a character of GB 18030, and most characters are Chinese or ASCII. */
function isGbk(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    const usual = text.match(/[\t\n\r -~\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF“”‘’—…·]/g)?.length ?? 0;
    return usual > text.length * 0.9;
  } catch {
    return false;
  }
}

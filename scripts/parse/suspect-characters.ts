import type { Diagnostic } from '../model/diagnostic.ts';

/** More findings than this of one kind in one file tell nothing new: the last one counts the rest. */
const MOST = 20;

interface Kind {
  readonly pattern: RegExp;
  readonly severity: 'error' | 'warning';
  readonly name: string;
  readonly hint: string;
}

const KINDS: readonly Kind[] = [
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    pattern: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]+/g,
    severity: 'error',
    name: '控制字符',
    hint: '它多半是从别的软件复制来的，请删除。',
  },
  {
    pattern: /\uFFFD+/g,
    severity: 'error',
    name: '替换字符（�）',
    hint: '原来的文字在转换编码时已经丢失，请对照原文重新输入。',
  },
  {
    pattern: /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]+/gu,
    severity: 'error',
    name: '私用区字符',
    hint: '它在别的电脑上显示不出来，请换成通用的汉字或符号。',
  },
  {
    pattern: /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]+/g,
    severity: 'warning',
    name: '看不见的字符',
    hint: '它会使查找和核对落空，请删除后重新输入前后的文字。',
  },
];

/** Findings for characters that do not belong in a text, each run of them at its place. `text` has LF only. */
export function findSuspectCharacters(text: string, file: string): readonly Diagnostic[] {
  return KINDS.flatMap((kind) => findKind(kind, text, file));
}

function findKind(kind: Kind, text: string, file: string): readonly Diagnostic[] {
  // A file without any, the usual case, costs one search.
  if (text.search(kind.pattern) < 0) return [];
  const found = text.split('\n').flatMap((line, index) =>
    [...line.matchAll(kind.pattern)].map((match) => ({
      text: match[0],
      place: { file, line: index + 1, column: [...line.slice(0, match.index)].length + 1 },
    })),
  );
  return found.slice(0, MOST).map(({ text: run, place }, index) => {
    const more = index === MOST - 1 && found.length > MOST ? `本文件另有 ${found.length - MOST} 处。` : '';
    return {
      ruleId: 'file-is-utf8',
      severity: kind.severity,
      place,
      length: [...run].length,
      message: `这里有${kind.name}（${codes(run)}）。${more}`,
      hint: kind.hint,
    };
  });
}

function codes(run: string): string {
  const hex = [...new Set(run)].map(
    (character) => character.codePointAt(0)?.toString(16).toUpperCase() ?? '',
  );
  const shown = hex.slice(0, 3).map((code) => `U+${code.padStart(4, '0')}`);
  return shown.join('、') + (hex.length > 3 ? '等' : '');
}

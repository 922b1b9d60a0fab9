import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Vocabulary } from './shape.ts';
import type { Passage } from './split-front-matter.ts';

/** The fields as YAML wants them. */
export interface MendedFields extends Passage {
  /** By source line: columns after which one character was put in. */
  readonly inserted: ReadonlyMap<number, readonly number[]>;
}

interface Mended {
  readonly text: string;
  readonly inserted?: readonly number[];
  readonly findings?: readonly Pick<Diagnostic, 'message' | 'hint'>[];
}

/**
 * Writes what YAML would misread the way it was meant, and says so: full-width colons and missing spaces after a key,
 * tabs and full-width spaces in front of a line, list marks without a space. Each line keeps its number.
 */
export function mendLines(fields: Passage, file: string, vocabulary: Vocabulary): Outcome<MendedFields> {
  const inserted = new Map<number, readonly number[]>();
  const diagnostics: Diagnostic[] = [];
  let key = '';
  let blockIndent: number | undefined;
  const lines = fields.text.split('\n').map((line, index) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (blockIndent !== undefined && (line.trim() === '' || indent > blockIndent)) return line;
    const mended = mendLine(line, vocabulary.nested.get(key));
    blockIndent = /(?:^|[:-]\s+)[|>][+-]?\d?\s*$/.test(mended.text) ? indent : undefined;
    key = /^([^\s:#-][^:]*):(?:\s|$)/.exec(mended.text)?.[1] ?? key;
    const place = { file, line: fields.line + index, column: 1 };
    if (mended.inserted) inserted.set(place.line, mended.inserted);
    for (const finding of mended.findings ?? []) {
      const column = mended.inserted?.[0] ?? 1;
      diagnostics.push({
        ruleId: 'front-matter-readable',
        severity: 'error',
        place: { ...place, column },
        ...finding,
      });
    }
    return mended.text;
  });
  return { value: { text: lines.join('\n'), line: fields.line, inserted }, diagnostics };
}

function mendLine(line: string, subKeys: readonly string[] | undefined): Mended {
  if (line.trim() === '' || /^\s*#/.test(line)) return { text: line };
  return /^[\s\u3000]/.test(line) || /^[-－—–•·*]/.test(line) ? mendInner(line, subKeys) : mendKey(line);
}

/** A line at the margin must read `键: 值`. */
function mendKey(line: string): Mended {
  if (/^["'}\]]/.test(line)) return { text: line };
  const [, key = '', colon, value = ''] = /^([^:：]*?)\s*([:：])(.*)$/.exec(line) ?? [];
  if (colon === undefined) {
    const hint = '请写成“键: 值”；如果它接着上一行，请在行首加两个空格。';
    return { text: '', findings: [{ message: `“${line.trim()}”不是“键: 值”的形式。`, hint }] };
  }
  const column = [...key].length + 1;
  const spaced = value === '' || /^\s/.test(value);
  if (colon === ':' && spaced) return { text: line };
  const text = spaced ? `${key}:${value}` : `${key}: ${value}`;
  const message = colon === '：' ? `“${key}”后面用了全角冒号“：”。` : `“${key}:”后面缺少一个空格。`;
  const finding = { message, hint: `请写成“${key}: ”：半角冒号，再加一个空格。` };
  return { text, inserted: [column], findings: [finding] };
}

/** A line that belongs to the key above it. */
function mendInner(line: string, subKeys: readonly string[] | undefined): Mended {
  const blank = /^[\s\u3000]*/.exec(line)?.[0] ?? '';
  const findings = blankFindings(blank);
  let text = ' '.repeat(blank.length) + line.slice(blank.length);
  const inserted: number[] = [];
  const mark = /^\s*([-－—–•·*])(?=[\s\u3000《“（\p{Script=Han}])(\s?)/u.exec(text);
  if (mark?.[1] && (mark[1] !== '-' || mark[2] === '')) {
    const at = text.indexOf(mark[1]);
    text = `${text.slice(0, at)}- ${text.slice(at + 1).replace(/^\s/, '')}`;
    if (mark[2] === '') inserted.push(at + 1);
    const hint = '请写成半角减号“-”，再加一个空格。';
    const message =
      mark[1] === '-' ? '列表的“-”后面缺少一个空格。' : `列表用了“${mark[1]}”，这里只认半角减号。`;
    findings.push({ message, hint });
  }
  const colon =
    subKeys && new RegExp(`^\\s*(?:- )?(?:${subKeys.join('|')})\\s*([:：])(?=\\S|：|$)`).exec(text);
  if (colon && (colon[1] === '：' || !/^\s/.test(text.slice(colon[0].length)))) {
    const head = text.slice(0, colon[0].length - 1);
    const value = text.slice(colon[0].length);
    const spaced = value === '' || /^\s/.test(value);
    if (!spaced) inserted.push([...head].length + 1);
    text = `${head}:${spaced ? '' : ' '}${value}`;
  }
  return { text, ...(inserted.length > 0 && { inserted }), findings };
}

function blankFindings(blank: string): Pick<Diagnostic, 'message' | 'hint'>[] {
  const name = blank.includes('\t') ? '制表符（Tab）' : /[^ ]/.test(blank) ? '全角空格' : undefined;
  if (!name) return [];
  return [{ message: `行首的缩进用了${name}。`, hint: '请改为半角空格，每级两个。' }];
}

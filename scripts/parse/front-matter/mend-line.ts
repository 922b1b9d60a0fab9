/** One line of the fields, as far as it is mended. */
export interface Line {
  readonly text: string;
  /** Source columns after which a space was put in. */
  readonly inserted: readonly number[];
  readonly findings: readonly LineFinding[];
}
interface LineFinding {
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

const BULLETS = '-－—–•·*';

/** Mends one line that is not inside a block text. `subKeys` are those that may stand below the current key. */
export function mendLine(text: string, subKeys: readonly string[]): Line {
  const line: Line = { text, inserted: [], findings: [] };
  if (text.trim() === '' || /^\s*#/.test(text) || /^["'}\]]/.test(text)) return line;
  if (!new RegExp(`^[\\s${BULLETS}]`).test(text)) return mendKey(line);
  return mendSubKey(mendBullet(mendIndent(line)), subKeys);
}

/** A line at the margin must read `键: 值`. */
function mendKey(line: Line): Line {
  const [, key = '', colon, value = ''] = /^([^:：]*?)\s*([:：])(.*)$/.exec(line.text) ?? [];
  if (colon === undefined) {
    const hint = '请写成“键: 值”；如果它接着上一行，请在行首加两个空格。';
    return report({ ...line, text: '' }, 1, `“${line.text.trim()}”不是“键: 值”的形式。`, hint);
  }
  const spaced = value === '' || /^\s/.test(value);
  if (colon === ':' && spaced) return line;
  const column = [...line.text.slice(0, line.text.indexOf(colon))].length + 1;
  const message = colon === '：' ? `“${key}”后面用了全角冒号“：”。` : `“${key}:”后面缺少一个空格。`;
  const mended = withColon(line, line.text.indexOf(colon));
  return report(mended, column, message, `请写成“${key}: ”：半角冒号，再加一个空格。`);
}

function mendIndent(line: Line): Line {
  const blank = /^\s*/.exec(line.text)?.[0] ?? '';
  if (/^ *$/.test(blank)) return line;
  const column = blank.search(/[^ ]/) + 1;
  const name = blank.includes('\t') ? '制表符（Tab）' : '全角空格';
  const text = ' '.repeat(blank.length) + line.text.slice(blank.length);
  return report({ ...line, text }, column, `行首的缩进用了${name}。`, '请改为半角空格，每级两个。');
}

/** `-《…》` and `· 《…》` were meant as items of a list. */
function mendBullet(line: Line): Line {
  const bullet = new RegExp(`^( *)([${BULLETS}])(\\s?)(?=[《“（\\p{Script=Han}])`, 'u').exec(line.text);
  const [lead = '', indent = '', mark = '', space = ''] = bullet ?? [];
  if (!bullet || (mark === '-' && space !== '')) return line;
  const column = indent.length + 1;
  const text = `${indent}- ${line.text.slice(lead.length)}`;
  const inserted = space === '' ? [...line.inserted, column] : line.inserted;
  const message = mark === '-' ? '列表的“-”后面缺少一个空格。' : `列表用了“${mark}”，这里只认半角减号。`;
  return report({ ...line, text, inserted }, column, message, '请写成半角减号“-”，再加一个空格。');
}

/** Below a key, both colons are understood without a word. */
function mendSubKey(line: Line, subKeys: readonly string[]): Line {
  if (subKeys.length === 0) return line;
  const [lead] = new RegExp(`^ *(?:- )?(?:${subKeys.join('|')}) *[:：]`).exec(line.text) ?? [];
  return lead === undefined ? line : withColon(line, lead.length - 1);
}

/** Makes the colon at `index` half-width, with a space after it. */
function withColon(line: Line, index: number): Line {
  const value = line.text.slice(index + 1);
  const spaced = value === '' || /^\s/.test(value);
  const column = [...line.text.slice(0, index)].length + 1 - line.inserted.length;
  return {
    ...line,
    text: `${line.text.slice(0, index)}:${spaced ? '' : ' '}${value}`,
    inserted: spaced ? line.inserted : [...line.inserted, column],
  };
}

function report(line: Line, column: number, message: string, hint: string): Line {
  return { ...line, findings: [...line.findings, { column, message, hint }] };
}

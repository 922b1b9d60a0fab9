import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';

/** Where the front matter stands, as indexes of lines: from `opening` + 1 to before `closing`. */
export interface Fences {
  readonly opening: number;
  readonly closing: number;
  readonly body: readonly string[];
  /** Source line of the first line of `body`. */
  readonly bodyLine: number;
  /** The fence names another language (`---js`): what it encloses is no list of fields. */
  readonly foreign: boolean;
}

const FENCE = /^---\s*$/;
const DASHES = /^[-—–－―─_]{2,}\s*$/;
const LANGUAGE = /^---\s*(?!ya?ml\s*$)[a-z]+\s*$/i;
const KEY_LINE = /^[\p{Script=Han}A-Za-z]{1,12}\s*[:：]/u;
const BODY_LINE = /^(?:##|:::|```|\||>)/;

/** Finds the lines that fence the front matter in, also where they are broken. Undefined when there is no front matter. */
export function findFences(lines: readonly string[], file: string): Outcome<Fences | undefined> {
  const diagnostics: Diagnostic[] = [];
  const report = (index: number, message: string, hint: string) =>
    diagnostics.push({
      ruleId: 'front-matter-readable',
      severity: 'error',
      place: { file, line: index + 1, column: 1 },
      message,
      hint,
    });

  const opening = findOpening(lines, report);
  if (opening === undefined) return { value: undefined, diagnostics };
  const foreign = LANGUAGE.test(lines[opening] ?? '');
  return { value: { ...findClosing(lines, opening, report), foreign }, diagnostics };
}

type Closed = Omit<Fences, 'foreign'>;
type Report = (index: number, message: string, hint: string) => void;

function findOpening(lines: readonly string[], report: Report): number | undefined {
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first] ?? '';
  if (FENCE.test(line)) return first;
  if (DASHES.test(line)) {
    report(first, `字段开始的一行写成了“${line.trim()}”。`, THREE_DASHES);
    return first;
  }
  if (line.startsWith('---')) {
    const hint = LANGUAGE.test(line)
      ? '字段只能写成“键: 值”，不能用别的语言，这一段没有读入。请让“---”独占一行。'
      : '请让“---”独占一行，字段从下一行写起。';
    report(first, `“---”后面不能写“${line.slice(3).trim()}”。`, hint);
    return first;
  }
  const fenced = lines.findIndex((candidate) => FENCE.test(candidate));
  if (!KEY_LINE.test(line) || fenced < 0 || !allFields(lines.slice(first, fenced))) return undefined;
  report(first, '字段前面缺少一行“---”。', '请在字段的第一行前另起一行，写三个半角减号“---”。');
  return first - 1;
}

function findClosing(lines: readonly string[], opening: number, report: Report): Closed {
  for (const [index, line] of lines.entries()) {
    if (index <= opening) continue;
    if (BODY_LINE.test(line)) break;
    if (FENCE.test(line)) return cut(lines, opening, index, index + 1);
    if (DASHES.test(line)) {
      report(index, `字段结束的一行写成了“${line.trim()}”。`, THREE_DASHES);
      return cut(lines, opening, index, index + 1);
    }
    if (line.startsWith('---')) {
      report(
        index,
        `字段结束的“---”后面不能写“${line.slice(3).trim()}”。`,
        '请让“---”独占一行，正文从下一行写起。',
      );
      // Spaces keep the columns of the text that was glued on.
      return {
        ...cut(lines, opening, index, index),
        body: [`   ${line.slice(3)}`, ...lines.slice(index + 1)],
      };
    }
  }
  const end = guessEnd(lines, opening + 1);
  // Told where the fence is due, not where the fields begin.
  report(
    Math.max(end - 1, 0),
    '字段没有结束：这一行后面缺少“---”。',
    `请在第 ${end + 1} 行前另起一行，写三个半角减号“---”。`,
  );
  return cut(lines, opening, end, end);
}

const THREE_DASHES = '请改为三个半角减号“---”，独占一行。';

function cut(lines: readonly string[], opening: number, closing: number, body: number): Closed {
  return { opening, closing, body: lines.slice(body), bodyLine: body + 1 };
}

/** The first line that can be no field: blank, or at the margin without being a key, a list item or a comment. */
function guessEnd(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, index) => index >= from && !isField(line));
  return end < 0 ? lines.length : end;
}

function allFields(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === '' || isField(line));
}

function isField(line: string): boolean {
  if (BODY_LINE.test(line)) return false;
  return KEY_LINE.test(line) || /^(?:\s+\S|-\s|#)/.test(line);
}

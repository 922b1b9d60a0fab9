import type { Findings } from './findings.ts';
import { hasPipe, isBlank, isDelimiterRow, quotePrefix, standsAlone } from './line-shapes.ts';
import type { SourceText } from './source-text.ts';
import { typedNumber } from './typed-number.ts';

/** Says line by line whether a line begins a paragraph of its own although no blank line stands before it. */
export interface ParagraphStarts {
  /** To be asked for every line outside code, in order. `index` counts from 0. */
  readonly at: (line: string, index: number) => boolean;
  /** Forgets the table or list that the lines before stood in. */
  readonly reset: () => void;
}

/** The bullets of word processors, which are no Markdown. */
const BULLET = /^[●•◆■▪○◇□▲△★☆※➢✓]/u;

/** 附件：, 附件2, 注：, which always stand on a line of their own. */
const LABEL = /^(?:附件|附|备注|注)\s*(?:\d{0,2}\s*[：:]|\d{1,2}\s*$)/u;

/** Of a list or a footnote: the lines that belong to it are indented. */
const INDENTS_WHAT_FOLLOWS = /^[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|\[\^)/;

/** What Markdown begins on its own and nobody takes for a row of the table above. */
const OTHER_BLOCK = /^[ \t]*(?:#|>|[-*+][ \t]|```|~~~)/;

export function paragraphStarts(
  lines: readonly string[],
  findings: Findings,
  source: SourceText,
): ParagraphStarts {
  let inTable = false;
  let inIndented = false;

  const endsTable = (text: string, index: number) => {
    inTable = false;
    if (!startsByItself(text, inIndented) && !OTHER_BLOCK.test(text)) reportAfterTable(index);
    return true;
  };
  const reportAfterTable = (index: number) =>
    findings.warning(
      'table-is-regular',
      source.place({ line: index + 1, column: 1 }),
      '这一行紧接着表格，又没有竖线，按表格后面的正文处理。',
      '请在表格和正文之间空一行。',
    );

  return {
    at(line, index) {
      if (isBlank(line)) {
        inTable = false;
        return false;
      }
      const text = line.slice(quotePrefix(line).length);
      if (inTable) return hasPipe(text) ? false : endsTable(text, index);
      inTable = isDelimiterRow(text) && hasPipe(lines[index - 1] ?? '');
      const starts = startsByItself(text, inIndented);
      inIndented = INDENTS_WHAT_FOLLOWS.test(text) || (inIndented && /^[ \t]/.test(text));
      return starts;
    },
    reset() {
      inTable = false;
      inIndented = false;
    },
  };
}

function startsByItself(line: string, inIndented: boolean): boolean {
  // Pasted text is indented by two full-width or four half-width spaces, and has no blank lines.
  if (/^[ \t]*　/u.test(line) || (!inIndented && /^(?: {4}|\t)/.test(line))) return true;
  const text = line.trimStart().replace(/^(?:\*{1,3}|__)(?=\S)/, '');
  if (standsAlone(text) || BULLET.test(text) || LABEL.test(text) || /^\d{1,3}[.)][ \t]+\S/.test(text))
    return true;
  // `1\.` is how Markdown says that a number begins no list.
  return typedNumber(text.replace(/^(\d{1,3})\\(?=\.)/, '$1')) !== undefined;
}

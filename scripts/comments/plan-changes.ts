import type { Edit } from './edit.ts';
import { editNeedle, findInRange } from './find-in-source.ts';
import { CELL, LINE } from './returned-document.ts';
import type { SentText } from './sent-text.ts';
import { blockRange, type SourceFiles, type SourceRange } from './source-range.ts';

/** A stretch of a content file and what shall stand there. */
export interface SourceChange extends SourceRange {
  readonly text: string;
}

/** The change to the content that an edit asks for; undefined where the content does not show it for certain. */
export function planChange(edit: Edit, sent: SentText, files: SourceFiles): SourceChange | undefined {
  // A picture is drawn by the office itself, or lies in a file of its own.
  if (edit.scope === 'picture') return undefined;
  const block = blockRange(sent, edit.unit, files);
  const source = block && files.get(block.file);
  if (!block || source === undefined) return undefined;
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  if (edit.scope === 'row') return rowChange(edit, block, source, lineEnd);
  if (edit.scope === 'paragraph') return paragraphChange(edit, block, source, lineEnd);
  const within = edit.removed.includes('\n') ? withNext(block, sent, edit.unit, files) : block;
  const range = within && findInRange(editNeedle(edit, sent), within, files);
  if (!range) return undefined;
  const to = edit.removed.includes('\n') ? skipSpace(source, range.to) : range.to;
  return { ...range, to, text: written(edit.inserted, source, block, lineEnd) };
}

/** The block and the one behind it, which a joined paragraph runs into. */
function withNext(
  block: SourceRange,
  sent: SentText,
  unit: number,
  files: SourceFiles,
): SourceRange | undefined {
  const next = blockRange(sent, unit + 1, files);
  return next?.file === block.file && next.from >= block.to ? { ...block, to: next.to } : undefined;
}

const skipSpace = (text: string, offset: number): number =>
  offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);

const isTableRow = (source: string, { from }: SourceRange): boolean =>
  source[skipSpace(source, from)] === '|';

function rowChange(
  { removed, inserted }: Edit,
  block: SourceRange,
  source: string,
  lineEnd: string,
): SourceChange | undefined {
  if (!isTableRow(source, block)) return undefined;
  const end = source.indexOf('\n', block.from);
  const to = end < 0 ? source.length : end + 1;
  if (inserted === '')
    return removed === '' ? undefined : { file: block.file, from: block.from, to, text: '' };
  const printed = inserted.trim().split(CELL);
  const columns = source
    .slice(block.from, to)
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;
  // Risks are numbered in print only.
  const numbered = printed.length === columns + 1 && /^[①-⑳\d]*$/u.test(printed[0] ?? '');
  const cells = numbered ? printed.slice(1) : printed;
  if (cells.length !== columns) return undefined;
  const row = `| ${cells.map((cell) => cellText(cell)).join(' | ')} |`;
  return end < 0
    ? { file: block.file, from: to, to, text: `${lineEnd}${row}` }
    : { file: block.file, from: to, to, text: `${row}${lineEnd}` };
}

function paragraphChange(
  { removed, inserted, at }: Edit,
  block: SourceRange,
  source: string,
  lineEnd: string,
): SourceChange | undefined {
  if (isTableRow(source, block) || inFrontMatter(source, block.from)) return undefined;
  if (inserted === '') {
    if (removed === '') return undefined;
    return { file: block.file, from: block.from, to: skipBlankLines(source, block.to), text: '' };
  }
  const paragraphs = inserted
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map(escaped);
  const text = paragraphs.join(lineEnd + lineEnd);
  if (at > 0) return { file: block.file, from: block.to, to: block.to, text: `${lineEnd}${lineEnd}${text}` };
  return { file: block.file, from: block.from, to: block.from, text: `${text}${lineEnd}${lineEnd}` };
}

/** Behind the line end and the empty lines that follow a block. */
const skipBlankLines = (text: string, offset: number): number =>
  offset + (/^[^\S\n]*(?:\r?\n[^\S\n]*)*(?=\S|$)/.exec(text.slice(offset))?.[0].length ?? 0);

function inFrontMatter(source: string, offset: number): boolean {
  const end = /^\ufeff?---\r?\n[\s\S]*?\n---\r?(?=\n|$)/.exec(source)?.[0].length ?? 0;
  return offset < end;
}

/** Inserted text as the source would say it. */
function written(inserted: string, source: string, block: SourceRange, lineEnd: string): string {
  if (inserted === '') return '';
  if (inFrontMatter(source, block.from)) return inserted;
  if (isTableRow(source, block)) return cellText(inserted);
  return escaped(inserted).replaceAll('\n', lineEnd + lineEnd);
}

const cellText = (text: string): string =>
  escaped(text.trim())
    .replaceAll(new RegExp(`[${LINE}\n]`, 'g'), '<br>')
    .replaceAll('|', '\\|');

/** Signs that Markdown would read as markup. */
const escaped = (text: string): string => text.replace(/[\\`*_<>[\]]/g, '\\$&');

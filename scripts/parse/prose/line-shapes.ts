import { typedNumber } from './typed-number.ts';

/** What stands before the text of a line in a quotation: `> > `. */
export function quotePrefix(line: string): string {
  return /^(?:[ \t]*>[ \t]?)*/.exec(line)?.[0] ?? '';
}

export const isBlank = (line: string): boolean => /^[\s>]*$/u.test(line);

/** A code fence that a line opens, also behind `>` or the mark of a list item. */
export interface Fence {
  readonly mark: string;
  /** UTF-16 index of its first character. */
  readonly index: number;
}

export function openingFence(line: string): Fence | undefined {
  const match = /^((?:[ \t]|>|(?:[-*+]|\d{1,9}[.)])[ \t])*)(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
  return match?.[2] === undefined ? undefined : { mark: match[2], index: match[1]?.length ?? 0 };
}

export function closesFence(line: string, { mark }: Fence): boolean {
  const run = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return run !== undefined && run[0] === mark[0] && run.length >= mark.length;
}

/** `| --- | :-: |`: the line below the head of a table. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|?)+$/.test(line);
}

export const hasPipe = (line: string): boolean => /(?:^|[^\\])\|/.test(line);

/** `##标题`, `＃＃ 标题`, `##　标题`: meant as a heading, but Markdown wants a space behind half-width signs. */
const UNSPACED_HEADING = /^(?:#{2,6}(?![# \t])|#{1,6}(?=　)|[＃]{1,6})[\s　]*(?=\S)/u;

/** The signs of a heading that Markdown does not see, with the space behind them. */
export function unspacedHeading(
  text: string,
): { readonly depth: number; readonly length: number } | undefined {
  const signs = UNSPACED_HEADING.exec(text)?.[0];
  return signs === undefined ? undefined : { depth: signs.trimEnd().length, length: signs.length };
}

/** A line of `=` that a clerk draws below or between texts. */
export const isDoubleRule = (text: string): boolean => /^\s*={3,}\s*$/.test(text);

/** The bullets of word processors, which are no Markdown. */
const BULLET = /^[●•◆■▪○◇□▲△★☆※➢✓]/u;

/**
 * Whether a line begins a paragraph of its own although no blank line stands before it: a typed or Markdown number, a
 * bullet, or the full-width indent of pasted text.
 */
export function startsParagraph(line: string): boolean {
  if (/^[ \t]*　/u.test(line)) return true;
  const text = line.trimStart().replace(/^(?:\*{1,3}|__)(?=\S)/, '');
  if (/^\d{1,3}\\?[.)][ \t]+\S/.test(text)) return true;
  return BULLET.test(text) || typedNumber(text.replace(/^(\d{1,3})\\\./, '$1.')) !== undefined;
}

/** Whether a line is a block by itself, whatever stands above and below it. */
export const standsAlone = (line: string): boolean =>
  isDoubleRule(line) || unspacedHeading(line.trimStart()) !== undefined;

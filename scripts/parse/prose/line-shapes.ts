/** What stands before the text of a line in a quotation: `> > `. */
export function quotePrefix(line: string): string {
  return /^(?:[ \t]*>[ \t]?)*/.exec(line)?.[0] ?? '';
}

/** Whether nothing stands on a line but white space and the marks of a quotation. */
export const isBlank = (line: string): boolean => line.slice(quotePrefix(line).length).trim() === '';

/** A code fence that a line opens, also behind `>` or the mark of a list item. */
export interface Fence {
  /** The run of backticks or tildes. */
  readonly mark: string;
}

export function openingFence(line: string): Fence | undefined {
  const mark = /^(?:[ \t]|>|(?:[-*+]|\d{1,9}[.)])[ \t])*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  return mark === undefined ? undefined : { mark };
}

export function closesFence(line: string, { mark }: Fence): boolean {
  const run = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return run !== undefined && run[0] === mark[0] && run.length >= mark.length;
}

/** `| --- | :-: |`: the line below the head of a table. */
export const isDelimiterRow = (line: string): boolean =>
  line.includes('|') && line.includes('-') && /^[ \t|:-]+$/.test(line);

/** Whether a line has a `|` that divides cells. */
export const hasPipe = (line: string): boolean => /(?:^|[^\\])\|/.test(line);

/** `##标题`, `＃＃ 标题`, `##　标题`: meant as a heading, but Markdown wants half-width signs and a half-width space. */
const UNSPACED_HEADING = /^(?:#{2,6}(?![# \t])|#{1,6}(?=　)|＃{1,6})[\s　]*(?=\S)/u;

/** The signs of a heading that Markdown does not see; `length` includes the space behind them. */
export function unspacedHeading(
  text: string,
): { readonly depth: number; readonly length: number } | undefined {
  const signs = UNSPACED_HEADING.exec(text)?.[0];
  return signs === undefined ? undefined : { depth: signs.trimEnd().length, length: signs.length };
}

/** A line of `=` that a clerk draws below or between texts. */
export const isDoubleRule = (text: string): boolean => /^\s*={3,}\s*$/u.test(text);

/** Whether a line is a block by itself, whatever stands above and below it. */
export function standsAlone(line: string): boolean {
  const text = line.slice(quotePrefix(line).length);
  return isDoubleRule(text) || unspacedHeading(text.trimStart()) !== undefined;
}

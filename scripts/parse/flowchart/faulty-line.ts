/** What a clerk did wrong, in a form that a finding can be made of. */
export interface Explanation {
  /** Of the faulty text in the chart's code. */
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

/** The line where the parser gave up. */
export interface FaultyLine {
  /** Offset of its first character in the code. */
  readonly start: number;
  readonly text: string;
  /** The same line with the contents of quotes, brackets and bars blanked: what is left is Mermaid's own signs. */
  readonly signs: string;
  /** Where in the line the parser gave up. */
  readonly column: number;
}

/** The line of `code` that holds `offset`; blank lines at the end belong to the last line that says something. */
export function faultyLine(code: string, offset: number): FaultyLine {
  const end = Math.min(offset, code.trimEnd().length);
  const start = code.lastIndexOf('\n', end - 1) + 1;
  const [text = ''] = code.slice(start).split('\n', 1);
  return { start, text, signs: withoutLabels(text), column: Math.min(offset - start, text.length) };
}

const LABELS = [
  /"[^"]*"/g,
  /\[[^[\](){}"]*\]/g,
  /\([^[\](){}"]*\)/g,
  /\{[^[\](){}"]*\}/g,
  /\|[^|"]*\|/g,
  /(--|==|-\.)(?=\s)[^-=.]+(?=--|==|\.-)/g,
];

/** Blanks labels from the inside out, keeping their brackets. */
export function withoutLabels(line: string): string {
  return LABELS.reduce(
    (rest, label) =>
      rest.replace(label, (whole) => `${whole[0]}${' '.repeat(whole.length - 2)}${whole.at(-1)}`),
    line,
  );
}

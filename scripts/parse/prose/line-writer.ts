import { isBlank, quotePrefix } from './line-shapes.ts';

/** Collects lines for the Markdown parser, and remembers where each came from. */
export interface LineWriter {
  readonly lines: readonly string[];
  /** By index of `lines`: the line of the file. */
  readonly sourceLines: readonly number[];
  readonly write: (line: string, sourceLine: number) => void;
  /** Sets a blank line, unless one stands there already; inside a quotation it stays in the quotation. */
  readonly separate: (line: string, sourceLine: number) => void;
}

export function lineWriter(): LineWriter {
  const lines: string[] = [];
  const sourceLines: number[] = [];
  const write = (line: string, sourceLine: number) => {
    lines.push(line);
    sourceLines.push(sourceLine);
  };
  return {
    lines,
    sourceLines,
    write,
    separate(line, sourceLine) {
      const above = lines.at(-1);
      if (above === undefined || isBlank(above)) return;
      write(quotePrefix(above) === '' ? '' : quotePrefix(line).trimEnd(), sourceLine);
    },
  };
}

import type { Place } from '../../model/place.ts';

/** A point as the Markdown parser gives it: both count from 1, columns in UTF-16. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The lines that the Markdown parser saw, and the way back from its points to the clerk's file. */
export interface SourceText {
  readonly file: string;
  /** A line as prepared for the parser, without its line break; columns agree with the file's. */
  readonly line: (line: number) => string;
  readonly place: (point: Point) => Place;
}

/** `sourceLines[i]` is the line in the file that stands behind prepared line `i` (from 0). */
export function sourceText(
  file: string,
  lines: readonly string[],
  sourceLines: readonly number[],
): SourceText {
  const columnsByLine = new Map<number, Uint32Array | undefined>();
  const columns = (line: number) => {
    if (!columnsByLine.has(line)) columnsByLine.set(line, codePointColumns(lines[line - 1] ?? ''));
    return columnsByLine.get(line);
  };
  return {
    file,
    line: (line) => lines[line - 1] ?? '',
    place: ({ line, column }) => ({
      file,
      line: sourceLines[line - 1] ?? sourceLines.at(-1) ?? 1,
      column: columns(line)?.[column - 1] ?? column,
    }),
  };
}

/** For each UTF-16 index of a line its column in code points; undefined where the two agree. */
function codePointColumns(line: string): Uint32Array | undefined {
  if (!/[\uD800-\uDFFF]/.test(line)) return undefined;
  const columns = new Uint32Array(line.length + 1);
  let column = 1;
  for (let index = 0; index <= line.length; index++) {
    columns[index] = column;
    const isHighHalf = (line.codePointAt(index) ?? 0) > 0xffff;
    if (!isHighHalf) column += 1;
  }
  return columns;
}

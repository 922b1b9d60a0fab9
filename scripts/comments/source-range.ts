import type { Place } from '../model/place.ts';
import type { SentText } from './sent-text.ts';

/** The text of the content files by content path, as it lies on disk: with byte order marks and carriage returns. */
export type SourceFiles = ReadonlyMap<string, string>;

/** A stretch of one file by offsets; the end is exclusive. */
export interface SourceRange {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** The lines of the block that a unit was printed from: up to the next block that has a bookmark. */
export function blockRange(sent: SentText, unit: number, files: SourceFiles): SourceRange | undefined {
  const source = sent.sources[unit];
  const text = source && files.get(source.place.file);
  if (!source?.exact || text === undefined) return undefined;
  const { file, line } = source.place;
  const next = sent.sources
    .filter(({ exact, place }) => exact && place.file === file && place.line > line)
    .reduce((nearest, { place }) => Math.min(nearest, place.line), Number.POSITIVE_INFINITY);
  const from = lineStart(text, line);
  const to = Number.isFinite(next) ? lineStart(text, next) : text.length;
  return { file, from, to: from + text.slice(from, to).trimEnd().length };
}

/** Offset of the first character of a line, which counts from 1. */
export function lineStart(text: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start;
}

/** Line and column of an offset; a column is one code point. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  const column = [...before.slice(start).replace('\ufeff', '')].length + 1;
  return { file, line: before.split('\n').length, column };
}

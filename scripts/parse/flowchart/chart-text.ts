import type { Place } from '../../model/place.ts';

/** Offsets of the first characters of all lines. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Names offsets (UTF-16 units) into `code` by their places. `start` is the place of the first character; a fence
 * that is indented is indented on all its lines.
 */
export function placesIn(code: string, start: Place): (offset: number) => Place {
  const starts = lineStarts(code);
  return (offset) => {
    const within = Math.max(0, Math.min(offset, code.length));
    const line = starts.findLastIndex((lineStart) => lineStart <= within);
    const before = code.slice(starts[line], within);
    return { file: start.file, line: start.line + line, column: start.column + Array.from(before).length };
  };
}

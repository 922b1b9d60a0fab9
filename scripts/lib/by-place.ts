import type { Diagnostic } from '../model/diagnostic.ts';

/** Orders findings of one file as they are read. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.place.line - b.place.line || a.place.column - b.place.column;
}

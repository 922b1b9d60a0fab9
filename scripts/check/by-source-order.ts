import { byCodePoint } from '../lib/code-point-order.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Orders findings as a reader meets them: file, line, column, then rule and message. For `sort`. */
export function bySourceOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodePoint(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    byCodePoint(a.ruleId, b.ruleId) ||
    byCodePoint(a.message, b.message)
  );
}

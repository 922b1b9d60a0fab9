import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';

/** Collects what is found while a text is read. */
export interface Findings {
  readonly error: Report;
  readonly warning: Report;
  readonly all: () => readonly Diagnostic[];
}

type Report = (ruleId: string, place: Place, message: string, hint: string, length?: number) => void;

export function findings(): Findings {
  const diagnostics: Diagnostic[] = [];
  const report =
    (severity: Severity): Report =>
    (ruleId, place, message, hint, length) => {
      diagnostics.push({
        ruleId,
        severity,
        place,
        message,
        hint,
        ...(length === undefined ? {} : { length }),
      });
    };
  return { error: report('error'), warning: report('warning'), all: () => inReadingOrder(diagnostics) };
}

function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

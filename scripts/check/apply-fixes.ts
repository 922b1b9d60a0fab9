import type { Diagnostic, Fix } from '../model/diagnostic.ts';

export interface FixedText {
  readonly text: string;
  /** Findings whose fix was written. */
  readonly fixed: readonly Diagnostic[];
}

/**
 * Writes the fixes of one file's findings into its text; every other character stays as it is, line ends included. A fix
 * is left out where its original does not stand at the place (a value that YAML wrote in another way), and where another
 * fix has changed the same characters. Doing it again changes nothing.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const lines = text.split(/(?<=\n)/);
  const fixed: Diagnostic[] = [];
  /** By line: where the text begins that a fix has changed. */
  const changedFrom = new Map<number, number>();
  for (const diagnostic of [...diagnostics].sort(fromTheEnd)) {
    const { fix, place } = diagnostic;
    const line = lines[place.line - 1];
    if (!fix || line === undefined) continue;
    const start = indexOfColumn(line, place.column);
    const limit = changedFrom.get(place.line) ?? line.length;
    if (!line.startsWith(fix.original, start) || start + fix.original.length > limit) continue;
    lines[place.line - 1] = replaceAt(line, start, fix);
    changedFrom.set(place.line, start);
    fixed.push(diagnostic);
  }
  return { text: lines.join(''), fixed: fixed.reverse() };
}

/** From right to left, so that a fix moves no place that is still needed. */
const fromTheEnd = (a: Diagnostic, b: Diagnostic) =>
  b.place.line - a.place.line || b.place.column - a.place.column;

/** Columns count characters, and a byte order mark takes none. */
function indexOfColumn(line: string, column: number): number {
  const mark = line.startsWith('\uFEFF') ? 1 : 0;
  return mark + [...line.slice(mark)].slice(0, column - 1).join('').length;
}

/** A fix that breaks a line breaks it as the file does. */
function replaceAt(line: string, start: number, { original, replacement }: Fix): string {
  const written = line.endsWith('\r\n') ? replacement.replaceAll('\n', '\r\n') : replacement;
  return line.slice(0, start) + written + line.slice(start + original.length);
}

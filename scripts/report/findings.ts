import type { Diagnostic, Severity, SilencedDiagnostic } from '../model/diagnostic.ts';

/** What every report is made of: findings in source order, and those that the content asked not to be told. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly SilencedDiagnostic[];
}

/** Decoded text by content path. May lack a file: its findings are then shown without a frame. */
export type Sources = ReadonlyMap<string, string>;

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

export const SEVERITY_NAMES = { error: '错误', warning: '警告', notice: '提示' } as const satisfies Record<
  Severity,
  string
>;

/** The page for office staff that explains a rule, relative to the project's folder. */
export const rulePage = (ruleId: string): string => `scripts/check/rules/${ruleId}.md`;

import type { Diagnostic } from '../model/diagnostic.ts';
import { countBySeverity, type Findings } from './findings.ts';

/** The findings for machines, exactly as DESIGN.md §2 fixes them: one JSON object and nothing else. */
export function formatJson({ diagnostics, silenced }: Findings): string {
  const report = {
    version: 1,
    findings: diagnostics.map(toFinding),
    silenced: silenced.map((diagnostic) => ({ ...toFinding(diagnostic), reason: diagnostic.reason })),
    counts: countBySeverity(diagnostics),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function toFinding({ ruleId, severity, place, message, hint }: Diagnostic) {
  return { ruleId, severity, file: place.file, line: place.line, column: place.column, message, hint };
}

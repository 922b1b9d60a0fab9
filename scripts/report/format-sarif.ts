import { byCodePoint } from '../lib/code-point-order.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Findings } from './findings.ts';
import { rulePage } from './findings.ts';

export interface SarifOptions {
  /** One sentence a rule, shown by viewers beside its findings. */
  readonly summaries?: ReadonlyMap<string, string>;
  /** Of this program. */
  readonly version?: string;
}

/**
 * The findings as SARIF 2.1.0, which code review tools and editors read. Silenced findings are there too, marked as
 * suppressed with their reason. Columns count code points, and paths are relative to the content folder.
 */
export function formatSarif({ diagnostics, silenced }: Findings, options: SarifOptions = {}): string {
  const all = [...diagnostics, ...silenced];
  const ruleIds = [...new Set(all.map(({ ruleId }) => ruleId))].sort(byCodePoint);
  const results = [
    ...diagnostics.map((diagnostic) => toResult(diagnostic, ruleIds)),
    ...silenced.map((diagnostic) => ({
      ...toResult(diagnostic, ruleIds),
      suppressions: [{ kind: 'inSource', justification: diagnostic.reason }],
    })),
  ];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: driver(ruleIds, options) }, columnKind: 'unicodeCodePoints', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function driver(ruleIds: readonly string[], { summaries, version }: SarifOptions) {
  return {
    name: 'huibian',
    ...(version && { semanticVersion: version }),
    rules: ruleIds.map((id) => ({
      id,
      shortDescription: { text: summaries?.get(id) ?? id },
      help: { text: rulePage(id) },
    })),
  };
}

function toResult(
  { ruleId, severity, place, length, message, hint }: Diagnostic,
  ruleIds: readonly string[],
) {
  const region = {
    startLine: place.line,
    startColumn: place.column,
    ...(length && { endColumn: place.column + length }),
  };
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level: LEVELS[severity],
    message: { text: `${message}${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(place.file), uriBaseId: '%SRCROOT%' },
          region,
        },
      },
    ],
  };
}

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>;

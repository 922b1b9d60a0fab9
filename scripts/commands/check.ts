import { findingsOfUnit } from '../lib/findings-of-unit.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { DateText } from '../model/terms.ts';
import { type CompileOptions, compile, RULE_SUMMARIES } from '../pipeline/content.ts';
import { read } from '../read/read.ts';
import type { Findings } from '../report/findings.ts';
import { formatJson } from '../report/format-json.ts';
import { formatSarif } from '../report/format-sarif.ts';
import { formatText } from '../report/format-text.ts';
import { chooseUnits } from './choose-units.ts';
import type { CommandResult, Paths } from './command-result.ts';
import { sourceTexts } from './source-texts.ts';

export interface CheckCommandOptions extends Pick<Paths, 'contentDir' | 'diagramsDir'> {
  readonly units: readonly string[];
  readonly format: 'text' | 'json' | 'sarif';
  /** The mildest severity that makes the exit code 1. */
  readonly failOn: Severity;
  /** Today, for rules about what is due or in force now. */
  readonly date?: DateText;
  readonly colour: boolean;
  /** Given to time the rules: told after each one, in milliseconds of `clock`. */
  readonly timing?: {
    readonly clock: () => number;
    readonly onRule: (ruleId: string, milliseconds: number) => void;
  };
}

/** `npm run check`: lists every finding; fails if one is as severe as `failOn`. */
export async function check(options: CheckCommandOptions): Promise<CommandResult> {
  const files = await read(options);
  const { compilation, diagnostics, silenced } = await compile(files, compileOptions(options));
  const chosen = chooseUnits(compilation.units, options.units);
  const only = <T extends Diagnostic>(found: readonly T[]): readonly T[] => {
    if (options.units.length === 0) return found;
    const kept = new Set<Diagnostic>(chosen.flatMap((unit) => findingsOfUnit(found, unit, compilation)));
    return found.filter((diagnostic) => kept.has(diagnostic));
  };
  const findings = { diagnostics: only(diagnostics), silenced: only(silenced) };
  const failing = findings.diagnostics.some(
    ({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(options.failOn),
  );
  return { exitCode: failing ? 1 : 0, output: format(findings, options, () => sourceTexts(files.value)) };
}

function compileOptions({ date, timing }: CheckCommandOptions): CompileOptions {
  return {
    ...(date && { date }),
    ...(timing && {
      around: ({ id }, run) => {
        const since = timing.clock();
        run();
        timing.onRule(id, timing.clock() - since);
      },
    }),
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

function format(
  findings: Findings,
  { format, colour }: CheckCommandOptions,
  sources: () => ReadonlyMap<string, string>,
): string {
  if (format === 'json') return formatJson(findings);
  if (format === 'sarif') return formatSarif(findings, { summaries: RULE_SUMMARIES });
  return formatText(findings, sources(), { colour });
}

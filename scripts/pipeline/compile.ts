import { assemble } from '../assemble/assemble.ts';
import { applySuppressions } from '../check/apply-suppressions.ts';
import { bySourceOrder } from '../check/by-source-order.ts';
import { type CheckOptions, check } from '../check/check.ts';
import { completeness } from '../check/completeness.ts';
import { proseEntries } from '../check/views/prose-entries.ts';
import type { Compilation } from '../model/compilation.ts';
import type { PowerCompleteness } from '../model/completeness.ts';
import type { Diagnostic, Outcome, SilencedDiagnostic } from '../model/diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import type { SourceFile, SourceRole } from '../model/source.ts';
import { parse } from '../parse/parse.ts';

export interface Compiled {
  readonly compilation: Compilation;
  /** Of all stages up to `check`, by place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly SilencedDiagnostic[];
  /** How much of what a power may carry each one does. */
  readonly completeness: readonly PowerCompleteness[];
}

/** Told when a stage begins; the caller has the clock. */
export type OnStage = (stage: string) => void;

export interface CompileOptions extends Pick<CheckOptions, 'date' | 'around'> {
  readonly onStage?: OnStage;
}

/** parse → assemble → check: everything that was written, linked and judged. All findings come from one run. */
export const compile = async (
  read: Outcome<readonly SourceFile[]>,
  options: CompileOptions = {},
): Promise<Compiled> => judge(await link(read, options), options);

/** The files that charts are drawn from, parsed before the rest: charts take longest. */
export interface Charted extends Pick<Compilation, 'powers' | 'workspace'> {
  readonly parsed: ReadonlyMap<SourceFile, Parsed>;
}

type Parsed = Outcome<readonly Entry[]>;

/** What a chart is drawn from. */
const CHARTED: ReadonlySet<SourceRole> = new Set(['workspace', 'power', 'diagram']);

/** Parses the powers with their charts, and what 汇编.md says of all units. */
export async function parseCharts(read: Outcome<readonly SourceFile[]>): Promise<Charted> {
  const files = read.value.filter(({ role }) => CHARTED.has(role));
  const parsed = new Map(await Promise.all(files.map(async (file) => [file, await parse(file)] as const)));
  const { powers, workspace } = assemble([...parsed.values()].flatMap(({ value }) => value)).value;
  return { powers, ...(workspace && { workspace }), parsed };
}

/** parse → assemble: everything that was written, linked, with the findings up to there. */
export async function link(
  read: Outcome<readonly SourceFile[]>,
  options: Pick<CompileOptions, 'onStage'> & { readonly charted?: Charted } = {},
): Promise<Outcome<Compilation>> {
  const { onStage = () => {}, charted } = options;
  if (!charted) onStage('解析');
  const parsed = await Promise.all(read.value.map((file) => charted?.parsed.get(file) ?? parse(file)));
  onStage('汇总');
  const assembled = assemble(parsed.flatMap(({ value }) => value));
  const earlier = [...read.diagnostics, ...parsed.flatMap(({ diagnostics }) => diagnostics)];
  return { value: assembled.value, diagnostics: [...earlier, ...assembled.diagnostics] };
}

/** check: the rules, and what the content silences of all findings. */
export function judge(linked: Outcome<Compilation>, options: CompileOptions = {}): Compiled {
  const { onStage = () => {} } = options;
  onStage('检查');
  const kept = applySuppressions(linked.diagnostics, proseEntries(linked.value));
  const checked = check(linked.value, { ...options, earlier: kept.diagnostics });
  return {
    compilation: linked.value,
    diagnostics: [...kept.diagnostics, ...checked.diagnostics].sort(bySourceOrder),
    silenced: [...kept.silenced, ...checked.silenced].sort(bySourceOrder),
    completeness: completeness(linked.value),
  };
}

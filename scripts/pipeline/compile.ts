import { assemble } from '../assemble/assemble.ts';
import { applySuppressions } from '../check/apply-suppressions.ts';
import { bySourceOrder } from '../check/by-source-order.ts';
import { type CheckOptions, check } from '../check/check.ts';
import { completeness } from '../check/completeness.ts';
import { proseEntries } from '../check/views/prose-entries.ts';
import type { Compilation } from '../model/compilation.ts';
import type { PowerCompleteness } from '../model/completeness.ts';
import type { Diagnostic, Outcome, SilencedDiagnostic } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source.ts';
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

/** parse → assemble: everything that was written, linked, with the findings up to there. */
export async function link(
  read: Outcome<readonly SourceFile[]>,
  { onStage = () => {} }: Pick<CompileOptions, 'onStage'> = {},
): Promise<Outcome<Compilation>> {
  onStage('解析');
  const parsed = await Promise.all(read.value.map(parse));
  onStage('汇总');
  const assembled = assemble(parsed.flatMap(({ value }) => value));
  const earlier = [...read.diagnostics, ...parsed.flatMap(({ diagnostics }) => diagnostics)];
  return { value: assembled.value, diagnostics: [...earlier, ...assembled.diagnostics] };
}

/** check: the rules, and what the content silences of all findings. */
export function judge(linked: Outcome<Compilation>, options: CompileOptions = {}): Compiled {
  const { onStage = () => {} } = options;
  onStage('检查');
  const checked = check(linked.value, options);
  const kept = applySuppressions(linked.diagnostics, proseEntries(linked.value));
  return {
    compilation: linked.value,
    diagnostics: [...kept.diagnostics, ...checked.diagnostics].sort(bySourceOrder),
    silenced: [...kept.silenced, ...checked.silenced].sort(bySourceOrder),
    completeness: completeness(linked.value),
  };
}

import type { Diagnostic, SilencedDiagnostic } from '../model/diagnostic.ts';
import type { EntryBase } from '../model/entry.ts';
import type { Suppression } from '../model/prose.ts';
import { mayBeSilenced } from './may-be-silenced.ts';

/**
 * Sets the findings apart that the content asks to silence by `<!-- 检查-忽略 规则 理由 -->`: for the whole file, or for
 * the lines that the comment covers. Works for findings of any stage. Order is kept; nothing is lost.
 */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  entries: readonly Pick<EntryBase, 'path' | 'body'>[],
): { readonly diagnostics: readonly Diagnostic[]; readonly silenced: readonly SilencedDiagnostic[] } {
  const suppressions = new Map(entries.map((entry) => [entry.path, entry.body.suppressions]));
  const kept: Diagnostic[] = [];
  const silenced: SilencedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const suppression = suppressions.get(diagnostic.place.file)?.find((one) => silences(one, diagnostic));
    if (suppression) silenced.push({ ...diagnostic, reason: suppression.reason });
    else kept.push(diagnostic);
  }
  return { diagnostics: kept, silenced };
}

function silences({ ruleId, lines, reason }: Suppression, diagnostic: Diagnostic): boolean {
  const { line } = diagnostic.place;
  if (ruleId !== diagnostic.ruleId || reason.trim() === '' || !mayBeSilenced(ruleId)) return false;
  return !lines || (lines.from <= line && line <= lines.to);
}

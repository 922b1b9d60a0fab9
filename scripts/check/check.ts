import type { Compilation } from '../model/compilation.ts';
import type { Diagnostic, SilencedDiagnostic } from '../model/diagnostic.ts';
import type { DateText } from '../model/terms.ts';
import { applySuppressions } from './apply-suppressions.ts';
import { bySourceOrder } from './by-source-order.ts';
import { causesOnly } from './causes-only.ts';
import { checkContext } from './check-context.ts';
import { fieldPlace } from './field-place.ts';
import { rules as allRules } from './index.ts';
import type { Finding, Ground, Rule } from './rule.ts';
import { RULE_SUMMARIES } from './rule-summaries.ts';
import { proseEntries } from './views/prose-entries.ts';

export interface CheckOptions {
  /** Today, for rules about what is due or in force now. */
  readonly date?: DateText;
  /** All of them, unless a test wants one. */
  readonly rules?: readonly Rule[];
  /** What the stages before have found: what follows from it is not told. */
  readonly earlier?: readonly Diagnostic[];
  /** Called in place of each rule's run, so that a caller with a clock can time it. It must call `run`. */
  readonly around?: (rule: Rule, run: () => void) => void;
}

export interface CheckResult {
  /** Sorted by file, line, column and rule. */
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly SilencedDiagnostic[];
}

/**
 * Runs every rule over a compilation. A rule that throws is at fault itself, so the exception is let through.
 * Findings that the content asks to silence come back apart, with their reasons. Of the others, those that only follow from
 * another finding are left out.
 */
export function check(compilation: Compilation, options: CheckOptions = {}): CheckResult {
  const { date, rules = allRules, earlier = [], around = (_rule, run) => run() } = options;
  const ruleIds = new Set([...RULE_SUMMARIES.keys(), ...rules.map((rule) => rule.id)]);
  const context = checkContext(compilation, { ruleIds, date });
  const found: Diagnostic[] = [];
  const grounds = new Map<Diagnostic, readonly Ground[]>();
  const explained = new Map<Diagnostic, readonly Ground[]>();
  for (const rule of rules) {
    const report = (finding: Finding) => {
      const diagnostic = toDiagnostic(rule, finding);
      found.push(diagnostic);
      if (finding.restsOn) grounds.set(diagnostic, finding.restsOn);
      if (finding.explains) explained.set(diagnostic, finding.explains);
    };
    around(rule, () => rule.check(compilation, report, context));
  }
  const told = applySuppressions(found.sort(bySourceOrder), context.share(proseEntries));
  return { ...told, diagnostics: causesOnly(told.diagnostics, { of: grounds, explained, earlier }) };
}

function toDiagnostic(rule: Rule, finding: Finding): Diagnostic {
  const { message, hint, severity = rule.severity, length, fix } = finding;
  const place = 'place' in finding ? finding.place : fieldPlace(finding.entry, finding.field);
  return { ruleId: rule.id, severity, place, ...(length && { length }), message, hint, ...(fix && { fix }) };
}

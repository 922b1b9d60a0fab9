import type { PowerCompleteness } from '../model/completeness.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { averageCompleteness } from './completeness-tables.ts';
import { countBySeverity } from './findings.ts';
import { escapeHtml, htmlTable } from './html-text.ts';

/** One unit as it was approved last and as it is now, both judged by today's rules. */
export interface UnitTrend {
  readonly unit: string;
  /** 2026年版. */
  readonly edition: string;
  readonly approvedOn: string;
  readonly before: UnitScore;
  readonly now: UnitScore;
}

export interface UnitScore {
  readonly diagnostics: readonly Diagnostic[];
  readonly completeness: readonly PowerCompleteness[];
}

/** What became better and what worse since the last approved edition. */
export function trendTable(trends: readonly UnitTrend[]): string {
  const rows = trends.map(({ unit, edition, approvedOn, before, now }) => {
    const [was, is] = [countBySeverity(before.diagnostics), countBySeverity(now.diagnostics)];
    const known = new Set(before.diagnostics.map(keyOf));
    const current = new Set(now.diagnostics.map(keyOf));
    const fresh = [...current].filter((key) => !known.has(key)).length;
    const mended = [...known].filter((key) => !current.has(key)).length;
    return [
      escapeHtml(unit),
      escapeHtml(`${edition}（${approvedOn}审定）`),
      ...(['error', 'warning', 'notice'] as const).map((severity) => change(was[severity], is[severity])),
      `${before.completeness.length} → ${now.completeness.length}`,
      `${averageCompleteness(before.completeness)} → ${averageCompleteness(now.completeness)}`,
      `${fresh} / ${mended}`,
    ];
  });
  const head = ['单位', '上次审定', '错误', '警告', '提示', '权力项数', '完整度', '新增 / 改正'];
  return htmlTable('与上次审定的版本比较', head, rows);
}

const change = (was: number, is: number) => (was === is ? `${is}` : `${was} → ${is}`);

/** A finding that moved with its text is the same finding. */
const keyOf = ({ ruleId, place, message }: Diagnostic) => `${ruleId}\n${place.file}\n${message}`;

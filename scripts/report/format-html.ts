import { byKey } from '../lib/code-point-order.ts';
import { groupBy } from '../lib/group-by.ts';
import type { PowerCompleteness } from '../model/completeness.ts';
import type { Diagnostic, SilencedDiagnostic } from '../model/diagnostic.ts';
import { codeFrame } from './code-frame.ts';
import { completenessTables } from './completeness-tables.ts';
import { departmentOf, inBookletOrder, unitOf } from './finding-group.ts';
import { countBySeverity, type Findings, rulePage, SEVERITY_NAMES, type Sources } from './findings.ts';
import { escapeHtml, htmlTable } from './html-text.ts';
import { REPORT_STYLE } from './report-style.ts';
import { ruleAnchor, rulePages } from './rule-pages.ts';
import { trendTable, type UnitTrend } from './trend-table.ts';

export interface HtmlOptions {
  /** Printed under the title, for example 编制日期 or the version of the content. */
  readonly subtitle?: string;
  /** The requirement of each rule in one sentence. */
  readonly summaries?: ReadonlyMap<string, string>;
  /** What part of a reviewer's work each rule belongs to. */
  readonly groups?: ReadonlyMap<string, string>;
  /** The page of each rule, in Markdown. */
  readonly pages?: ReadonlyMap<string, string>;
  readonly completeness?: readonly PowerCompleteness[];
  readonly trends?: readonly UnitTrend[];
}

/**
 * 检查报告.html: the findings by unit, department, rule and severity, how complete each power is, and what is silenced
 * and why. One file without scripts, pictures or requests; the same findings give the same bytes. It names what is
 * withheld from the public, so it is for the office only.
 */
export function formatHtml(findings: Findings, sources: Sources, options: HtmlOptions = {}): string {
  const diagnostics = inBookletOrder(findings.diagnostics);
  const parts = [
    overview(diagnostics),
    ruleTable(diagnostics, options),
    trendTable(options.trends ?? []),
    completenessTables(options.completeness ?? []),
    ...[...groupBy(diagnostics, unitOf)].map(([unit, own]) =>
      unitSection(unit, own, { ...options, sources }),
    ),
    silencedTable(findings.silenced),
    rulePages(
      diagnostics.map(({ ruleId }) => ruleId),
      options.pages ?? new Map(),
    ),
  ];
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>检查报告</title><style>${REPORT_STYLE}</style></head><body><main>`,
    '<h1>检查报告</h1>',
    `<p class="subtitle">${escapeHtml(options.subtitle ?? '')}仅供本单位内部使用，请勿公开。</p>`,
    ...parts.filter((part) => part !== ''),
    '</main></body></html>\n',
  ].join('\n');
}

function overview(diagnostics: readonly Diagnostic[]): string {
  const { error, warning, notice } = countBySeverity(diagnostics);
  if (diagnostics.length === 0) return '<p class="clean">检查完毕，没有发现问题。</p>';
  const rows = [...groupBy(diagnostics, unitOf)].flatMap(([unit, own]) =>
    [...groupBy(own, departmentOf)].map(([department, findings]) => [
      `<a href="#${unitAnchor(unit)}">${escapeHtml(unit)}</a>`,
      escapeHtml(department),
      ...countCells(findings),
    ]),
  );
  const withheld = error > 0 ? '错误改正以前，有错误的单位不会生成公开版。' : '';
  const total = `<p>共有错误 ${error} 处，警告 ${warning} 处，提示 ${notice} 处。${withheld}</p>`;
  return `${total}\n${htmlTable('按单位和科室统计', ['单位', '科室或部分', '错误', '警告', '提示'], rows)}`;
}

function ruleTable(diagnostics: readonly Diagnostic[], { summaries, groups, pages }: HtmlOptions): string {
  const byRule = [...groupBy(diagnostics, ({ ruleId }) => ruleId)].sort(byKey(([ruleId]) => ruleId));
  const rows = byRule.map(([ruleId, own]) => [
    ruleName(ruleId, pages),
    escapeHtml(groups?.get(ruleId) ?? ''),
    escapeHtml(summaries?.get(ruleId) ?? ''),
    ...countCells(own),
  ]);
  return htmlTable('按规则统计', ['规则', '类别', '要求', '错误', '警告', '提示'], rows);
}

/** Leads to the rule's page where the report has it. */
function ruleName(ruleId: string, pages: ReadonlyMap<string, string> | undefined): string {
  const name = `<code>${escapeHtml(ruleId)}</code>`;
  return pages?.has(ruleId) ? `<a href="#${ruleAnchor(ruleId)}">${name}</a>` : name;
}

const countCells = (diagnostics: readonly Diagnostic[]): readonly string[] => {
  const { error, warning, notice } = countBySeverity(diagnostics);
  return [error, warning, notice].map(String);
};

const unitAnchor = (unit: string) => `unit-${escapeHtml(unit)}`;

type ArticleOptions = Pick<HtmlOptions, 'pages'> & { readonly sources: Sources };

function unitSection(unit: string, diagnostics: readonly Diagnostic[], options: ArticleOptions): string {
  const departments = [...groupBy(diagnostics, departmentOf)].map(
    ([department, own]) =>
      `<h3>${escapeHtml(department)}</h3>\n${own.map((diagnostic) => article(diagnostic, options)).join('\n')}`,
  );
  return `<section id="${unitAnchor(unit)}"><h2>${escapeHtml(unit)}</h2>\n${departments.join('\n')}</section>`;
}

function article(diagnostic: Diagnostic, { sources, pages }: ArticleOptions): string {
  const { severity, place, message, hint, ruleId } = diagnostic;
  const frame = codeFrame(sources.get(place.file), diagnostic);
  return [
    `<article class="${severity}"><h4>${SEVERITY_NAMES[severity]}：${escapeHtml(message)}</h4>`,
    `<p>办法：${escapeHtml(hint)}</p>`,
    ...(frame ? [`<pre>${escapeHtml(frame.join('\n'))}</pre>`] : []),
    `<p class="where">${escapeHtml(`${place.file} 第 ${place.line} 行第 ${place.column} 列`)}`,
    `，规则 ${ruleName(ruleId, pages)}${pages?.has(ruleId) ? '' : `，说明见 ${escapeHtml(rulePage(ruleId))}`}</p></article>`,
  ].join('\n');
}

function silencedTable(silenced: readonly SilencedDiagnostic[]): string {
  const rows = silenced.map(({ place, ruleId, message, reason }) => [
    escapeHtml(`${place.file}:${place.line}`),
    `<code>${escapeHtml(ruleId)}</code>`,
    escapeHtml(message),
    escapeHtml(reason),
  ]);
  return htmlTable('按说明不再提示的问题', ['位置', '规则', '问题', '理由'], rows);
}

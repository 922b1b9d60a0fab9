import { groupBy } from '../lib/group-by.ts';
import type { PowerCompleteness } from '../model/completeness.ts';
import { escapeHtml, htmlTable } from './html-text.ts';

/** How complete the powers are: on average by unit and department, then each one with what it lacks. */
export function completenessTables(powers: readonly PowerCompleteness[]): string {
  const averages = [...groupBy(powers, ({ unit }) => unit)].flatMap(([unit, own]) => [
    ...[...groupBy(own, ({ department }) => department)].map(([department, some]) =>
      averageRow(unit, department, some),
    ),
    averageRow(unit, '全单位', own),
  ]);
  const rows = powers.map(({ unit, department, power, filled, total, missing }) => [
    ...[unit, department, power].map(escapeHtml),
    `${filled}/${total}`,
    share(filled, total),
    missing.length === 0 ? '齐全' : escapeHtml(missing.join('、')),
  ]);
  return [
    htmlTable('要素完整度', ['单位', '科室', '权力项数', '齐全的项数', '完整度'], averages),
    htmlTable('各项权力要素完整情况', ['单位', '科室', '权力', '已填', '完整度', '缺项'], rows),
  ]
    .filter((table) => table !== '')
    .join('\n');
}

function averageRow(
  unit: string,
  department: string,
  powers: readonly PowerCompleteness[],
): readonly string[] {
  const whole = powers.filter(({ missing }) => missing.length === 0).length;
  return [
    escapeHtml(unit),
    escapeHtml(department),
    String(powers.length),
    String(whole),
    averageCompleteness(powers),
  ];
}

/** The share of filled items in all that are expected: `96%`. */
export function averageCompleteness(powers: readonly PowerCompleteness[]): string {
  const sum = (key: 'filled' | 'total') => powers.reduce((all, power) => all + power[key], 0);
  return share(sum('filled'), sum('total'));
}

const share = (part: number, whole: number) => (whole === 0 ? '—' : `${Math.floor((100 * part) / whole)}%`);

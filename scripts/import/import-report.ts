import { byKey } from '../lib/code-point-order.ts';
import type { Guess, OldBooklet } from './old-booklet.ts';

export interface ReportFacts {
  /** Name of the old file. */
  readonly source: string;
  readonly unit: string;
  readonly booklet: OldBooklet;
  readonly guesses: readonly Guess[];
  readonly pictures: number;
}

/** 导入报告.md: what was found, and every guess with its place in the old booklet. */
export function importReport({ source, unit, booklet, guesses, pictures }: ReportFacts): string {
  const { departments, rules, assessments } = booklet;
  const powers = departments.flatMap((department) => department.powers);
  const placed = guesses.toSorted(byKey(({ at }) => String(at ?? 0).padStart(8, '0')));
  const lines = placed.map(({ at, message }) => `- ${at === undefined ? '全书' : `第 ${at} 段`}：${message}`);
  return [
    '# 导入报告',
    `“${source}”已导入为“${unit}”：科室 ${departments.length} 个，职权 ${powers.length} 项，制度 ${rules.length} 项，考核办法 ${assessments.length} 项，图片 ${pictures} 幅。`,
    '段号按原文件的段落、表格和图片依次计数，目录和空段不计。逐条核对以后，这个文件可以删除。',
    '## 找到的内容',
    outline(booklet),
    `## 需要核对的地方（${placed.length} 处）`,
    lines.length > 0 ? lines.join('\n') : '没有。',
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function outline({ departments, rules, assessments }: OldBooklet): string {
  const lines = [
    ...departments.flatMap(({ name, at, powers }) => [
      `- 科室“${name}”（第 ${at} 段）`,
      ...powers.map((power) => `  - 职权“${power.name}”（第 ${power.at} 段）`),
    ]),
    ...rules.map(({ name, at }) => `- 制度“${name}”（第 ${at} 段）`),
    ...assessments.map(({ name, at }) => `- 考核办法“${name}”（第 ${at} 段）`),
  ];
  return lines.length > 0 ? lines.join('\n') : '没有找到科室、职权或制度。';
}

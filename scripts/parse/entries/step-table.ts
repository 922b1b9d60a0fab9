import { defined } from '../../lib/defined.ts';
import { parseTimeLimit } from '../../lib/time-limit.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Step } from '../../model/entry.ts';
import type { ProseBlock, ProseTable } from '../../model/prose.ts';
import { parseNext, stepKey } from './next-steps.ts';
import { isTable, type Row, readTable, type TableKind } from './read-table.ts';

const KIND: TableKind = {
  name: '办理程序表',
  required: ['步骤', '环节'],
  optional: ['承办岗位', '办理内容', '时限', '下一步'],
  dashCounts: ['下一步'],
};

export interface StepTable {
  /** Absent where no row of it could be read: it is then part of the rest. */
  readonly table?: ProseTable;
  readonly steps: readonly Step[];
  /** What the section holds beside the table. */
  readonly rest: readonly ProseBlock[];
}

/**
 * Reads the step table of 办理程序. Where 下一步 is empty, the next row follows; the last row ends the procedure.
 * A row without a number gets that of its place.
 */
export function readSteps(blocks: readonly ProseBlock[]): Outcome<StepTable> {
  const table =
    blocks.find((block) => isTable(block, KIND)) ?? blocks.find((block) => block.type === 'table');
  if (table?.type !== 'table') return { value: { steps: [], rest: blocks }, diagnostics: [] };
  const { rows, diagnostics } = readTable(table, KIND);
  if (rows.length === 0) return { value: { steps: [], rest: blocks }, diagnostics };
  const numbers = rows.map((row, index) => row.cells.get('步骤') ?? String(index + 1));
  const findings: Diagnostic[] = [...diagnostics, ...repeatedNumbers(rows, numbers)];
  const steps = rows.map((row, index): Step => {
    const { value: next, diagnostics } = parseNext(row, numbers, index);
    findings.push(...diagnostics);
    const limit = row.cells.get('时限');
    return defined({
      number: numbers[index] ?? '',
      name: row.cells.get('环节') ?? '',
      post: row.cells.get('承办岗位'),
      action: row.cells.get('办理内容'),
      limit: limit === undefined ? undefined : parseTimeLimit(limit),
      next,
      place: row.place,
      places: row.places,
    });
  });
  return { value: { table, steps, rest: blocks.filter((block) => block !== table) }, diagnostics: findings };
}

function repeatedNumbers(rows: readonly Row[], numbers: readonly string[]): readonly Diagnostic[] {
  const keys = numbers.map(stepKey);
  return rows.flatMap((row, index): readonly Diagnostic[] => {
    const first = rows[keys.indexOf(keys[index] ?? '')];
    if (!first || first === row) return [];
    return [
      {
        ruleId: 'step-number-is-unique',
        severity: 'error',
        place: row.places.get('步骤') ?? row.place,
        length: [...(numbers[index] ?? '')].length,
        message: `步骤“${numbers[index]}”重复，第 ${first.place.line} 行已经用过。`,
        hint: '请改正步骤号，“下一步”靠它指明是哪一个环节。',
      },
    ];
  });
}

import { describe, expect, test } from 'vitest';
import { chartFromSteps } from '../../scripts/assemble/chart-from-steps.ts';
import { chartInWords } from '../../scripts/lib/chart-in-words.ts';
import type { NextStep, Step } from '../../scripts/model/entry.ts';

const TABLE = { file: 'a.md', line: 10, column: 1 };

function step(number: string, name: string, ...next: readonly NextStep[]): Step {
  const place = { file: 'a.md', line: 11 + Number(number), column: 1 };
  return { number, name, next, place, places: new Map([['下一步', { ...place, column: 40 }]]) };
}
const to = (target: string, condition?: string): NextStep =>
  condition === undefined ? { target } : { target, condition };

describe('the chart of a step table', () => {
  const chart = chartFromSteps(
    [
      step('1', '受理', to('2')),
      step('2', '审核', to('3', '同意'), to('1', '不同意')),
      step('3', '会签', to('4'), to('5')),
      step('4', '规划科办理', to('end')),
      step('5', '财务科办理', to('end')),
    ],
    TABLE,
  );

  test('begins, decides, forks and ends as an official would draw it', () => {
    expect(chart.nodes.map(({ id, label, shape }) => [id, label, shape])).toEqual([
      ['开始', '开始', 'terminal'],
      ['1', '受理', 'process'],
      ['2', '审核', 'decision'],
      ['3', '会签', 'process'],
      ['4', '规划科办理', 'process'],
      ['5', '财务科办理', 'process'],
      ['结束', '结束', 'terminal'],
    ]);
    expect(chart.edges.map(({ from, to: target, label }) => [from, target, label].join(' ').trim())).toEqual([
      '开始 1',
      '1 2',
      '2 3 同意',
      '2 1 不同意',
      '3 4',
      '3 5',
      '4 结束',
      '5 结束',
    ]);
  });

  test('leads back to the table', () => {
    expect(chart.nodes[2]?.place).toEqual({ file: 'a.md', line: 13, column: 1 });
    expect(chart.edges[2]?.place).toEqual({ file: 'a.md', line: 13, column: 40 });
  });

  test('says in words what it shows', () => {
    expect(chartInWords(chart)).toBe(
      '1. 受理，下一步2。2. 审核，下一步：同意：3，不同意：1。3. 会签，下一步4、5。4. 规划科办理，结束。5. 财务科办理，结束。',
    );
  });
});

test('a row without 下一步 goes on to the row below, and the last one ends', () => {
  const { edges } = chartFromSteps([step('1', '登记'), step('2', '归档')], TABLE);
  expect(edges.map(({ from, to: target }) => `${from}→${target}`)).toEqual(['开始→1', '1→2', '2→结束']);
});

test('a next step that the table lacks is left to the checker', () => {
  const { edges } = chartFromSteps([step('1', '登记', to('9'))], TABLE);
  expect(edges.map(({ to: target }) => target)).toEqual(['1']);
});

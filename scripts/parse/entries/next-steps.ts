import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { NextStep } from '../../model/entry.ts';
import type { Row } from './read-table.ts';

/** What makes two spellings the same step: `①`, `1`, `１`, `1.`, `一`, `步骤1` and `第1步` are one. */
export function stepKey(number: string): string {
  const bare = number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^(?:转|到|至|→)?(?:步骤|第)?\(?/, '')
    .replace(/[.、。)步]+$/, '');
  return String(parseChineseNumber(bare) ?? bare);
}

const END = /^(?:结束|终止|办结|完成|无|[-—–－/]+)$/;

/**
 * The steps that follow a row: numbers separated by 、 or ，, each with a condition before it where one is given
 * (`同意:4、不同意:7`), and 结束. An empty cell means the next row, in the last row the end. A number that no step has
 * is reported and left out.
 */
export function parseNext(row: Row, numbers: readonly string[], index: number): Outcome<readonly NextStep[]> {
  const cell = row.cells.get('下一步');
  if (cell === undefined) return { value: [{ target: numbers[index + 1] ?? 'end' }], diagnostics: [] };
  const next: NextStep[] = [];
  const diagnostics: Diagnostic[] = [];
  let pending = '';
  for (const { text, offset } of tokensOf(cell)) {
    const [, condition, wanted = ''] = /^(?:(.*)[:：→])?\s*(.*)$/su.exec(text) ?? [];
    const target = targetOf(wanted, numbers);
    const end = offset + text.length;
    if (target === undefined && condition === undefined && /[:：→]/.test(cell.slice(end))) {
      // 材料齐全、符合形式:3 is one condition: its first part is no step and carries no colon.
      pending += text + cell.charAt(end);
      continue;
    }
    const full = `${pending}${condition ?? ''}`.trim();
    if (target === undefined) diagnostics.push(unknownTarget(row, wanted, end - wanted.length, numbers));
    else next.push(full === '' ? { target } : { condition: full, target });
    pending = '';
  }
  return { value: next, diagnostics };
}

/** The step as its row names it, or the end. */
function targetOf(wanted: string, numbers: readonly string[]): string | undefined {
  const key = stepKey(wanted);
  return numbers.find((number) => stepKey(number) === key) ?? (END.test(wanted) ? 'end' : undefined);
}

function tokensOf(cell: string): readonly { readonly text: string; readonly offset: number }[] {
  return [...cell.matchAll(/[^、,，;；\n]+/g)].flatMap((match) => {
    const text = match[0].trim();
    const offset = match.index + match[0].indexOf(text);
    return text === '' ? [] : [{ text, offset }];
  });
}

function unknownTarget(row: Row, wanted: string, offset: number, numbers: readonly string[]): Diagnostic {
  const cell = row.cells.get('下一步') ?? '';
  const place = row.places.get('下一步') ?? row.place;
  return {
    ruleId: 'step-target-exists',
    severity: 'error',
    place: { ...place, column: place.column + [...cell.slice(0, offset)].length },
    length: Math.max(1, [...wanted].length),
    message: `“下一步”写的“${wanted}”不是表中的步骤。`,
    hint: `请填写步骤号（${numbers.join('、')}）或者“结束”；有条件的写成“同意:4、不同意:7”。`,
  };
}

import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { ProseTable } from '../../model/prose.ts';
import type { Report, Rule } from '../rule.ts';
import { inlineText } from '../views/inline-text.ts';
import { withNested } from '../views/prose-blocks.ts';
import { proseEntries } from '../views/prose-entries.ts';

export const tableRowsCountOn: Rule = {
  id: 'table-rows-count-on',
  severity: 'warning',
  summary: '表格的序号要连续，不跳号、不重号。',
  check(_compilation, report, context) {
    for (const entry of context.share(proseEntries)) {
      if (entry.type === 'law') continue;
      for (const block of withNested(entry.body.blocks))
        if (block.type === 'table') checkTable(block, report);
    }
  },
};

function checkTable({ head, rows }: ProseTable, report: Report): void {
  const [first] = head.cells;
  if (!first || !/^(?:序\s*号|编号|号)$/u.test(inlineText(first.children, first.place).text.trim())) return;
  const numbers = rows.map(
    ({ cells: [cell] }) => cell && numberIn(inlineText(cell.children, cell.place).text),
  );
  // A table that begins elsewhere, or mostly has no numbers, counts something else.
  if (numbers[0] !== 1) return;
  let last = 1;
  for (const [index, number] of numbers.entries()) {
    const place = rows[index]?.cells[0]?.place;
    if (number === undefined || index === 0 || !place) continue;
    const isNext = number === last + 1 || (number === 1 && !isRepeated(numbers, index));
    if (!isNext) {
      report({
        place,
        message: `序号“${number}”前面是“${last}”，应当是“${last + 1}”。`,
        hint: '请改正序号；删过行的，把后面的序号重排。',
      });
    }
    // A slip is followed by what would have followed the right number.
    last = isNext || numbers[index + 1] === number + 1 ? number : last + 1;
  }
}

/** 1, 1, 2: the first number stands twice; 1, 1, 1 are groups of one. */
const isRepeated = (numbers: readonly (number | undefined)[], index: number): boolean =>
  index === 1 && numbers[0] === 1 && numbers[2] !== 1;

const numberIn = (text: string): number | undefined => {
  const plain = text.trim().replace(/[.．、）)]$/u, '');
  return /^[\d０-９一二三四五六七八九十]+$/u.test(plain) ? parseChineseNumber(plain) : undefined;
};

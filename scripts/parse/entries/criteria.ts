import { defined } from '../../lib/defined.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Criterion } from '../../model/entry.ts';
import type { ProseBlock } from '../../model/prose.ts';
import { parseScore } from '../schema/values.ts';
import { isTable, type Row, readTable, type TableKind } from './read-table.ts';

const KIND: TableKind = {
  name: '考核内容表',
  required: ['考核内容', '分值'],
  optional: ['序号', '评分标准'],
};

/** A row of sums is no criterion; the word for it may stand under 序号. */
const SUM = /^(?:合计|总计|共计|小计|总分|满分)(?:[（(].*[）)])?$/u;
const isSum = ({ cells }: Row): boolean =>
  ['序号', '考核内容'].some((column) => SUM.test(cells.get(column)?.replace(/\s+/g, '') ?? '')) ||
  !cells.has('考核内容');

/** The criteria of every assessment table in the text. A row without 序号 has the number of its place. */
export function readCriteria(blocks: readonly ProseBlock[]): Outcome<readonly Criterion[]> {
  const read = blocks.filter((block) => isTable(block, KIND)).map((table) => readTable(table, KIND));
  const rows = read.flatMap((each) => each.rows).filter((row) => !isSum(row));
  return {
    value: rows.map(criterionOf),
    diagnostics: [...read.flatMap((each) => each.diagnostics), ...rows.flatMap(unreadableScore)],
  };
}

function criterionOf({ cells, place }: Row, index: number): Criterion {
  return defined({
    number: cells.get('序号') ?? String(index + 1),
    content: cells.get('考核内容') ?? '',
    score: parseScore(cells.get('分值') ?? ''),
    standard: cells.get('评分标准'),
    place,
  });
}

function unreadableScore({ cells, places, place }: Row): readonly Diagnostic[] {
  const text = cells.get('分值');
  if (text === undefined || parseScore(text) !== undefined) return [];
  return [
    {
      ruleId: 'score-is-number',
      severity: 'error',
      place: places.get('分值') ?? place,
      length: [...text].length,
      message: `分值“${text}”不是数。`,
      hint: '请填写数，例如“10”。',
    },
  ];
}

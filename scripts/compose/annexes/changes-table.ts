import { formatDate } from '../../lib/format-date.ts';
import type { Block } from '../../model/block.ts';
import type { Power } from '../../model/entry.ts';
import { gridTable, ORDINAL } from '../tables.ts';

/** 修订记录, from 变更 of the powers. */
export function changeBlocks(powers: readonly Power[]): readonly Block[] {
  const changes = powers.flatMap((power) => power.changes.map((change) => ({ power, change })));
  if (changes.length === 0) return [];
  const columns = [
    ORDINAL,
    { title: '职权名称', weight: 4 },
    { title: '变更日期', weight: 3 },
    { title: '变更内容', weight: 7 },
    { title: '流程图修订日期', weight: 3 },
  ];
  const date = (text: string | undefined) => text && formatDate(text);
  const rows = changes.map(({ power, change }, index) => [
    String(index + 1),
    power.name,
    date(change.date),
    change.content,
    date(change.flowchartRevisedOn),
  ]);
  return [gridTable(columns, rows)];
}

import { NUMERAL } from '../../lib/chinese-numeral.ts';
import type { TextPiece } from '../views/running-text.ts';

/** A row of a table as a sentence. */
export interface RowStatement {
  readonly text: string;
  /** Where the cell begins in it. */
  readonly start: number;
}

/** 记大过 | 12个月, below 期间: 记大过期间为12个月. Undefined for cells that hold more than a number, and for what an office promises. */
export function rowStatement({ kind, text, row, column = '', entry }: TextPiece): RowStatement | undefined {
  if (kind !== 'cell' || row === undefined || row.length > LONGEST || !BARE.test(text)) return undefined;
  if (OF_ITS_OWN.test(column) || (entry.type === 'power' && column === '时限')) return undefined;
  const lead = `${row}${column}为`;
  return { text: lead + text, start: lead.length };
}

const LONGEST = 40;
const BARE = new RegExp(
  `^(?:百分之)?${NUMERAL}(?:个?(?:工作日|[日天月年倍人元])|[%％]|周岁|小时|万元)(?:[之以]?内)?$`,
  'u',
);
const OF_ITS_OWN = /承诺|实际|用时|压缩|预警|提醒|分值|得分|目标|上年|去年|本局|本单位/u;

import { defined } from '../../lib/defined.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { RiskPoint } from '../../model/entry.ts';
import type { ProseBlock, ProseTable } from '../../model/prose.ts';
import { RISK_LEVELS, type RiskLevel } from '../../model/terms.ts';
import { isTable, type Row, readTable, type TableKind } from './read-table.ts';

const KIND: TableKind = {
  name: '风险与防范表',
  required: ['风险点', '防范措施'],
  optional: ['环节', '等级', '风险表现', '责任岗位'],
};

export interface Risks {
  readonly risks: readonly RiskPoint[];
  /** The tables that were read. */
  readonly tables: readonly ProseTable[];
  /** What the section holds beside the tables. */
  readonly rest: readonly ProseBlock[];
}

/** Reads the risk tables of 风险与防范, numbered through in the order of their rows. Text is kept as it is. */
export function readRisks(blocks: readonly ProseBlock[]): Outcome<Risks> {
  const tables = blocks.filter((block) => isTable(block, KIND));
  const fallback = blocks.filter((block) => block.type === 'table').slice(0, 1);
  const read = (tables.length > 0 ? tables : fallback).map((table) => ({ table, ...readTable(table, KIND) }));
  const rows = read.flatMap((each) => each.rows);
  const used = read.filter((each) => each.rows.length > 0).map((each) => each.table);
  return {
    value: { risks: rows.map(riskOf), tables: used, rest: blocks.filter((block) => !isOneOf(block, used)) },
    diagnostics: [...read.flatMap((each) => each.diagnostics), ...rows.flatMap(unknownLevel)],
  };
}

const isOneOf = (block: ProseBlock, tables: readonly ProseBlock[]) => tables.includes(block);

/** Columns that offices add. */
const NUMBERED = ['编号', '风险编号', '序号'];

function typedNumber({ cells, places }: Row): RiskPoint['typedNumber'] {
  const column = NUMBERED.find((title) => cells.has(title));
  const [text, place] = column === undefined ? [] : [cells.get(column), places.get(column)];
  return text !== undefined && place ? { text, place } : undefined;
}

function riskOf(row: Row, index: number): RiskPoint {
  const { cells, places, place } = row;
  return defined({
    number: index + 1,
    typedNumber: typedNumber(row),
    name: cells.get('风险点') ?? '',
    step: cells.get('环节'),
    level: levelOf(cells.get('等级')),
    description: cells.get('风险表现'),
    measures: cells.get('防范措施'),
    post: cells.get('责任岗位'),
    place,
    places,
  });
}

/** 高, 高风险 and 高级 are one. */
function levelOf(text: string | undefined): RiskLevel | undefined {
  const bare = text?.replace(/(?:风险|等级|级|等)$/, '');
  return RISK_LEVELS.find((level) => level === bare);
}

function unknownLevel({ cells, places, place }: Row): readonly Diagnostic[] {
  const text = cells.get('等级');
  if (text === undefined || levelOf(text)) return [];
  return [
    {
      ruleId: 'risk-level-is-known',
      severity: 'error',
      place: places.get('等级') ?? place,
      length: [...text].length,
      message: `风险等级“${text}”不是高、中、低之一。`,
      hint: '请填写“高”“中”或者“低”；还没有评定的留空。',
    },
  ];
}

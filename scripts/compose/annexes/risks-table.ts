import type { Block } from '../../model/block.ts';
import type { Power } from '../../model/entry.ts';
import { RISK_LEVELS, type RiskLevel } from '../../model/terms.ts';
import { gridTable, ORDINAL } from '../tables.ts';

/** 风险点一览表, the highest level first; what is not rated comes last. */
export function riskBlocks(powers: readonly Power[]): readonly Block[] {
  const all = powers.flatMap((power) => power.risks.map((risk) => ({ power, risk })));
  if (all.length === 0) return [];
  const levels: readonly (RiskLevel | undefined)[] = [...RISK_LEVELS, undefined];
  const columns = [
    ORDINAL,
    { title: '等级', weight: 1.4, align: 'center' },
    { title: '风险点', weight: 4 },
    { title: '职权名称', weight: 4 },
    { title: '防范措施', weight: 6 },
    { title: '责任岗位', weight: 3 },
  ] as const;
  const rows = levels
    .flatMap((level) => all.filter(({ risk }) => risk.level === level))
    .map(({ power, risk }, index) => [
      String(index + 1),
      risk.level ?? '未定级',
      risk.name,
      power.name,
      risk.measures,
      risk.post,
    ]);
  return [gridTable(columns, rows)];
}

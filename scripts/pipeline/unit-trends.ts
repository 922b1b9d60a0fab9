import { indexLaws } from '../assemble/index-laws.ts';
import { check } from '../check/check.ts';
import { completeness } from '../check/completeness.ts';
import { asApproved } from '../editions/as-approved.ts';
import { findingsOfUnit } from '../lib/findings-of-unit.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Unit } from '../model/entry.ts';
import type { UnitScore, UnitTrend } from '../report/trend-table.ts';
import type { Editions } from './unit-booklet.ts';

/** Each unit that has been approved before, as it was then and as it is now, both judged by the rules of today. */
export function unitTrends(compilation: Compilation, editions: Editions): readonly UnitTrend[] {
  return compilation.units.flatMap((unit): readonly UnitTrend[] => {
    const [last] = editions.get(unit.folder) ?? [];
    if (!last) return [];
    const then = asApproved(compilation, last.state(), (laws) => indexLaws(laws).lawIndex);
    return [
      {
        unit: unit.name,
        edition: last.record.approval.edition,
        approvedOn: last.record.approval.approvedOn,
        before: scoreOf(then, unit),
        now: scoreOf(compilation, unit),
      },
    ];
  });
}

function scoreOf(compilation: Compilation, unit: Unit): UnitScore {
  const own = compilation.units.find(({ folder }) => folder === unit.folder) ?? unit;
  return {
    diagnostics: findingsOfUnit(check(compilation).diagnostics, own, compilation),
    completeness: completeness(compilation).filter((power) => power.unit === own.name),
  };
}

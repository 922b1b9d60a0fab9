import type { Compilation } from '../model/compilation.ts';
import type { PowerCompleteness } from '../model/completeness.ts';
import { type Power, UNFILLED } from '../model/entry.ts';

/** How complete each power is, in printed order: what a reader and a reviewer expect (编制要求 B05—B07, C03, D01, D06). */
export function completeness({ powers, units, departments }: Compilation): readonly PowerCompleteness[] {
  const unitNames = new Map(units.map((unit) => [unit.folder, unit.name]));
  const departmentNames = new Map(departments.map((department) => [department.path, department.name]));
  return powers.map((power) => {
    const items = Object.entries(itemsOf(power));
    const missing = items.filter(([, filled]) => !filled).map(([item]) => item);
    return {
      unit: unitNames.get(power.unit) ?? power.unit,
      department: departmentNames.get(power.department) ?? '',
      power: power.name,
      path: power.path,
      filled: items.length - missing.length,
      total: items.length,
      missing,
    };
  });
}

/** Materials and conditions are expected only where someone applies. */
function itemsOf(power: Power): Readonly<Record<string, boolean>> {
  const onApplication = power.exercise === '依申请';
  return {
    编码: power.code !== UNFILLED,
    行使方式: power.exercise !== undefined,
    对应职责: power.duties.length > 0,
    依据: power.legalBases.some(({ citations }) => citations.length > 0),
    责任岗位: power.responsiblePost !== UNFILLED,
    ...(onApplication && { 办理条件: power.conditions.length > 0, 申请材料: power.materials.length > 0 }),
    法定时限: power.statutoryLimit !== undefined,
    承诺时限: power.promisedLimit !== undefined,
    收费: power.fee !== undefined,
    公开: power.disclosure.forms.length > 0 && power.disclosure.timing !== undefined,
    监督: power.supervision !== undefined,
    相对人权利: power.partyRights.length > 0,
    责任追究: power.accountability.length > 0,
    配套制度: power.supportingRules.length > 0,
    办理程序: power.steps.length > 0,
    流程图: power.charts.length > 0,
    风险与防范: power.risks.length > 0 || power.riskBlocks.length > 0,
  };
}

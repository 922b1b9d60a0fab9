import type { Compilation } from '../../model/compilation.ts';
import type { Department, Power, Unit } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';

export const partIsComplete: Rule = {
  id: 'part-is-complete',
  severity: 'warning',
  summary: '三个部分、各科室和各项权力应有的内容要齐全。',
  check(compilation, report) {
    for (const unit of compilation.units) {
      const missing = missingItems(unit, compilation);
      if (missing.length === 0) continue;
      report({
        entry: unit,
        message: `“${unit.name}”缺件 ${missing.length} 项：${missing.join('；')}。`,
        hint: '请补齐；确实没有的，请向审核人员说明。',
      });
    }
  },
};

function missingItems(
  unit: Unit,
  { powers, departments, rules, assessments }: Compilation,
): readonly string[] {
  const own = <T extends { readonly unit: string }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.unit === unit.folder);
  const parts = [
    ...(own(powers).length === 0 ? ['第一部分没有权力'] : []),
    ...(own(rules).length === 0 ? ['没有配套制度'] : []),
    ...(own(assessments).length === 0 ? ['没有考核办法'] : []),
  ];
  return [
    ...parts,
    ...own(departments).filter(hasFile).flatMap(missingInDepartment),
    ...own(powers).flatMap(missingInPower),
  ];
}

/** A folder without a 科室.md has been told so when the files were linked. */
const hasFile = ({ places, body }: Department) => places.size > 0 || body.blocks.length > 0;

function missingInDepartment(department: Department): readonly string[] {
  const { duties, dutyBlocks, responsibilities, legalBases, legalBasisBlocks } = department;
  return listed(department.name, {
    职能职责: duties.length > 0 || dutyBlocks.length > 0,
    责任体系: responsibilities.length > 0,
    权力行使依据: legalBases.length > 0 || legalBasisBlocks.length > 0,
  });
}

function missingInPower(power: Power): readonly string[] {
  return listed(power.name, {
    依据: power.legalBases.length > 0,
    流程图: power.charts.length > 0,
    风险与防范: power.risks.length > 0 || power.riskBlocks.length > 0,
  });
}

function listed(name: string, items: Readonly<Record<string, boolean>>): readonly string[] {
  const missing = Object.keys(items).filter((item) => !items[item]);
  return missing.length === 0 ? [] : [`${name}缺少${missing.join('、')}`];
}

import type { Compilation } from '../../model/compilation.ts';
import type { Department, Power, Unit } from '../../model/entry.ts';
import type { Report, Rule } from '../rule.ts';
import { rulesWithoutStart } from '../times/rules-without-start.ts';

export const partIsComplete: Rule = {
  id: 'part-is-complete',
  severity: 'warning',
  summary: '三个部分、各科室和各项权力应有的内容要齐全。',
  check(compilation, report, context) {
    const { units, departments, powers } = compilation;
    for (const entry of rulesWithoutStart(compilation, context)) {
      report({
        entry,
        severity: 'notice',
        message: `“${entry.name}”没有写明自何时起施行，本单位的其他制度都写了。`,
        hint: '请在末条写明施行日期，例如“本制度自2026年1月1日起施行”。',
      });
    }
    for (const department of departments.filter(hasFile)) {
      tellMissing(department, missingInDepartment(department), report);
    }
    for (const power of powers) tellMissing(power, missingInPower(power).filter(untoldOf(power)), report);
    for (const unit of units) {
      const parts = missingParts(unit, compilation);
      if (parts.length > 0)
        report({ entry: unit, message: `“${unit.name}”${parts.join('，')}。`, hint: HINT });
      tellList(unit, [...parts, ...missingItems(unit, compilation)], report);
    }
  },
};

const HINT = '请补齐；确实没有的，请向审核人员说明。';

function tellMissing(entry: Department | Power, missing: readonly string[], report: Report): void {
  if (missing.length === 0) return;
  report({ entry, message: `“${entry.name}”缺少${missing.join('、')}。`, hint: HINT });
}

/** What the whole unit lacks, in one list for the reviewers. */
function tellList(unit: Unit, missing: readonly string[], report: Report): void {
  if (missing.length === 0) return;
  report({
    entry: unit,
    severity: 'notice',
    message: `“${unit.name}”缺件 ${missing.length} 项：${missing.join('；')}。`,
    hint: HINT,
  });
}

const ownOf = <T extends { readonly unit: string }>(unit: Unit, entries: readonly T[]) =>
  entries.filter((entry) => entry.unit === unit.folder);

function missingParts(unit: Unit, { powers, rules, assessments }: Compilation): readonly string[] {
  return [
    ...(ownOf(unit, powers).length === 0 ? ['第一部分没有权力'] : []),
    ...(ownOf(unit, rules).length === 0 ? ['没有配套制度'] : []),
    ...(ownOf(unit, assessments).length === 0 ? ['没有考核办法'] : []),
  ];
}

function missingItems(unit: Unit, { powers, departments }: Compilation): readonly string[] {
  const named = (name: string, missing: readonly string[]) =>
    missing.length === 0 ? [] : [`${name}缺少${missing.join('、')}`];
  return [
    ...ownOf(unit, departments)
      .filter(hasFile)
      .flatMap((department) => named(department.name, missingInDepartment(department))),
    ...ownOf(unit, powers).flatMap((power) => named(power.name, missingInPower(power))),
  ];
}

/** A folder without a 科室.md has been told so when the files were linked. */
const hasFile = ({ places, body }: Department) => places.size > 0 || body.blocks.length > 0;

function missingInDepartment(department: Department): readonly string[] {
  const { duties, dutyBlocks, responsibilities, legalBases, legalBasisBlocks } = department;
  return missing({
    职能职责: duties.length > 0 || dutyBlocks.length > 0,
    责任体系: responsibilities.length > 0,
    权力行使依据: legalBases.length > 0 || legalBasisBlocks.length > 0,
  });
}

function missingInPower(power: Power): readonly string[] {
  return missing({
    依据: power.legalBases.length > 0,
    流程图: power.charts.length > 0,
    风险与防范: power.risks.length > 0 || power.riskBlocks.length > 0,
  });
}

/** What no other rule tells of a power: 依据 is required, and a 流程图 that is named was looked for. */
const untoldOf = (power: Power) => (item: string) =>
  item !== '依据' && !(item === '流程图' && [...power.places.keys()].some((key) => key.startsWith('流程图')));

const missing = (items: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.keys(items).filter((item) => !items[item]);

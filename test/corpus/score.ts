import { RULE_GROUP_OF, RULE_GROUPS, type RuleGroup } from '../../scripts/check/rule-groups.ts';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import type { Defect } from './marked-defects.ts';

export interface GroupScore {
  readonly group: RuleGroup;
  readonly defects: number;
  readonly found: number;
  /** Errors and warnings; notices only help to find. */
  readonly told: number;
  readonly right: number;
}

export interface Score {
  readonly groups: readonly GroupScore[];
  readonly missed: readonly Defect[];
  readonly wrong: readonly Diagnostic[];
}

/** Compares findings with what was seeded. A defect counts once however often it is told, a finding once. */
export function score(defects: readonly Defect[], findings: readonly Diagnostic[]): Score {
  const found = new Set<Defect>();
  const right = new Set<Diagnostic>();
  for (const finding of findings) {
    const meant = defectsMeantBy(finding, defects, found);
    if (meant.length > 0) right.add(finding);
    for (const defect of meant) found.add(defect);
  }
  const told = findings.filter(({ severity }) => severity !== 'notice');
  const inGroup = (defect: Defect, group: RuleGroup) => RULE_GROUPS[(defect.groups[0] ?? 0) - 1] === group;
  return {
    groups: RULE_GROUPS.map((group) => {
      const own = defects.filter((defect) => inGroup(defect, group));
      const said = told.filter(({ ruleId }) => RULE_GROUP_OF.get(ruleId) === group);
      return {
        group,
        defects: own.length,
        found: own.filter((defect) => found.has(defect)).length,
        told: said.length,
        right: said.filter((finding) => right.has(finding)).length,
      };
    }),
    missed: defects.filter((defect) => !found.has(defect)),
    wrong: told.filter((finding) => !right.has(finding)),
  };
}

/** Those that the finding covers; else one on its line that nothing has found yet; else what the whole file lacks. */
function defectsMeantBy(
  finding: Diagnostic,
  defects: readonly Defect[],
  found: ReadonlySet<Defect>,
): readonly Defect[] {
  const group = RULE_GROUP_OF.get(finding.ruleId);
  const candidates = defects.filter(
    ({ file, groups }) =>
      file === finding.place.file && groups.some((number) => RULE_GROUPS[number - 1] === group),
  );
  const covered = candidates.filter((defect) => covers(finding, defect));
  if (covered.length > 0) return covered;
  const onLine = candidates.filter((defect) => sharesLine(finding, defect));
  const next = onLine.find((defect) => !found.has(defect)) ?? onLine[0];
  if (next) return [next];
  return candidates.filter(({ range }) => !range);
}

function covers({ place, length = 1 }: Diagnostic, { range }: Defect): boolean {
  if (!range || place.line < range.from.line || place.line > range.to.line) return false;
  const from = place.line === range.from.line ? range.from.column : 1;
  const to = place.line === range.to.line ? Math.max(range.to.column, from + 1) : Number.POSITIVE_INFINITY;
  return place.column < to && place.column + length > from;
}

const sharesLine = ({ place }: Diagnostic, { range }: Defect): boolean =>
  range !== undefined && place.line >= range.from.line && place.line <= range.to.line;

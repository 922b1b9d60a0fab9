import { byKey } from '../lib/code-point-order.ts';
import { unquotedLawNames } from '../lib/law-names.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { Entry, Power } from '../model/entry.ts';
import { indexLaws } from './index-laws.ts';
import { joinWordLists } from './join-word-lists.ts';
import { linkBases } from './link-bases.ts';
import { linkCharts } from './link-charts.ts';
import { withMissingDepartments } from './missing-departments.ts';
import { missingUnits } from './missing-units.ts';
import { fillUnit } from './unit-defaults.ts';

/**
 * Links the entries into one compilation: the workspace's defaults are filled into the units, each power gets its
 * charts, laws can be found by every name they have. Entries keep the order of their files; nothing is left out.
 */
export function assemble(entries: readonly Entry[]): Outcome<Compilation> {
  const of = <T extends Entry['type']>(type: T) =>
    entries.filter((entry): entry is Extract<Entry, { type: T }> => entry.type === type);

  const workspace = of('workspace')[0];
  const wordLists = joinWordLists(workspace, of('word-list'));
  const readable = of('unit').map((unit) => fillUnit(unit, workspace));
  const unreadable = missingUnits(of('unit'), of('unreadable')).map(
    (unit) => fillUnit(unit, workspace).value,
  );
  const units = [...readable.map(({ value }) => value), ...unreadable].sort(byKey((unit) => unit.folder));
  const diagrams = of('diagram');
  const laws = [...of('law')].sort(byKey((law) => law.path));
  const { lawIndex, diagnostics: lawFindings } = indexLaws(laws);
  const lawNames = unquotedLawNames(laws);
  const powers = of('power').map(
    (power): Power => ({
      ...power,
      charts: linkCharts(power, diagrams),
      legalBases: linkBases(power.legalBases, lawNames),
    }),
  );
  const { departments, diagnostics: departmentFindings } = withMissingDepartments(
    of('department').map((department) => ({
      ...department,
      legalBases: linkBases(department.legalBases, lawNames),
    })),
    powers,
  );

  return {
    value: {
      ...(workspace && { workspace }),
      ...(wordLists && { wordLists }),
      units,
      departments,
      powers,
      rules: of('rule'),
      assessments: of('assessment'),
      laws,
      diagrams,
      pictures: of('picture'),
      unreadable: of('unreadable'),
      lawIndex,
      lawNames,
    },
    diagnostics: [
      ...readable.flatMap(({ diagnostics }) => diagnostics),
      ...lawFindings,
      ...departmentFindings,
    ],
  };
}

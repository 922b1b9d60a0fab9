import type { Diagnostic } from '../model/diagnostic.ts';
import type { Department, Power } from '../model/entry.ts';

/**
 * Gives each department folder without a 科室.md a department of its folder's name, so that its powers keep their place.
 * Departments come back in the order of their folders.
 */
export function withMissingDepartments(
  departments: readonly Department[],
  powers: readonly Power[],
): { readonly departments: readonly Department[]; readonly diagnostics: readonly Diagnostic[] } {
  const byPath = new Map(departments.map((department) => [department.path, department]));
  const missing = new Map(
    powers.filter((power) => !byPath.has(power.department)).map((power) => [power.department, power]),
  );
  const made = [...missing].map(([path, power]) => standIn(path, power));
  return {
    departments: [...departments, ...made].sort(byFolder),
    diagnostics: made.map(({ path, name }) => ({
      ruleId: 'part-is-complete',
      severity: 'warning',
      place: { file: path, line: 1, column: 1 },
      message: `科室“${name}”没有“科室.md”，职能职责、责任体系和权力行使依据都缺。`,
      hint: '请在该文件夹中新建“科室.md”，写明这三项内容。',
    })),
  };
}

function standIn(path: string, power: Power): Department {
  const folder = path.split('/').at(-2) ?? '';
  const name = folder.replace(/^\d+[-－]/, '');
  return {
    type: 'department',
    path,
    name,
    slug: name,
    unit: power.unit,
    folder,
    body: { blocks: [], preamble: [], sections: [], footnotes: new Map(), suppressions: [] },
    places: new Map(),
    duties: [],
    dutyBlocks: [],
    responsibilities: [],
    posts: [],
    legalBases: [],
    legalBasisBlocks: [],
    risks: [],
    riskBlocks: [],
    otherSections: [],
  };
}

/** Numbers in folder names count as numbers: 2- comes before 10-. */
function byFolder(a: Department, b: Department): number {
  const unit = a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0;
  const number = (folder: string) => Number(/^\d+/.exec(folder)?.[0] ?? Number.POSITIVE_INFINITY);
  if (unit !== 0) return unit;
  const [first, second] = [number(a.folder), number(b.folder)];
  if (first !== second) return first < second ? -1 : 1;
  return a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0;
}

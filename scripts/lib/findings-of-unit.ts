import type { Compilation } from '../model/compilation.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Unit } from '../model/entry.ts';
import { citationsIn } from './citations-in.ts';
import { lawOf } from './law-of.ts';

/**
 * The findings that concern one unit: those in its own files and charts, in 汇编.md, whose defaults it takes over, and
 * in the laws that it cites. One unit's errors never stop another's editions (DESIGN.md §2).
 */
export function findingsOfUnit(
  diagnostics: readonly Diagnostic[],
  unit: Unit,
  compilation: Compilation,
): readonly Diagnostic[] {
  const folders = [`${unit.folder}/`, `diagrams/${unit.folder}/`];
  const own = <T extends { readonly unit: string }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.unit === unit.folder);
  const { departments, powers, rules, assessments, lawIndex, lawNames } = compilation;
  const cited = citationsIn([own(departments), own(powers), own(rules), own(assessments)], lawNames);
  const laws = new Set(cited.map(({ title }) => lawOf(lawIndex, title)?.path));
  return diagnostics.filter(
    ({ place: { file } }) =>
      folders.some((folder) => file.startsWith(folder)) || file === '汇编.md' || laws.has(file),
  );
}

export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

import type { Compilation } from '../../model/compilation.ts';
import type {
  Assessment,
  Department,
  Law,
  Power,
  SupportingRule,
  Unit,
  Workspace,
} from '../../model/entry.ts';

export type ProseEntry = Workspace | Unit | Department | Power | SupportingRule | Assessment | Law;

/** Every entry with front matter and a body, in printed order; the laws come last. */
export function proseEntries(compilation: Compilation): readonly ProseEntry[] {
  const { workspace, units, departments, powers, rules, assessments, laws } = compilation;
  return [
    ...(workspace ? [workspace] : []),
    ...units,
    ...departments,
    ...powers,
    ...rules,
    ...assessments,
    ...laws,
  ];
}

import type { Compilation } from '../../model/compilation.ts';
import type { RiskPoint } from '../../model/entry.ts';

/** The risk points of all powers and departments, in printed order. */
export function riskPoints({ powers, departments }: Compilation): readonly RiskPoint[] {
  return [...departments, ...powers].flatMap((entry) => entry.risks);
}

import { assessmentSchema } from './assessment.ts';
import { departmentSchema } from './department.ts';
import { lawSchema } from './law.ts';
import { powerSchema } from './power.ts';
import { ruleSchema } from './rule.ts';
import { unitSchema } from './unit.ts';
import { workspaceSchema } from './workspace.ts';

/** The schema of the fields of each kind of file. */
export const schemas = {
  workspace: workspaceSchema,
  unit: unitSchema,
  department: departmentSchema,
  power: powerSchema,
  rule: ruleSchema,
  assessment: assessmentSchema,
  law: lawSchema,
};

export type TextRole = keyof typeof schemas;

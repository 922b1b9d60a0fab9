import { defined } from '../../lib/defined.ts';
import type { Outcome } from '../../model/diagnostic.ts';
import { type Assessment, type Tier, UNFILLED } from '../../model/entry.ts';
import type { assessmentSchema } from '../schema/assessment.ts';
import { readCriteria } from './criteria.ts';
import type { Draft } from './draft.ts';
import { ruleFields } from './rule.ts';

/** An assessment rule. */
export function readAssessment(draft: Draft<typeof assessmentSchema>): Outcome<Assessment> {
  const { values } = draft;
  const criteria = readCriteria(draft.body.blocks);
  const value: Assessment = {
    type: 'assessment',
    ...ruleFields(draft, values),
    ...defined({ total: values.总分, wholeNumbers: values.取整 }),
    scoreUnit: values.计分单位 ?? '分',
    tiers: (values.等级 ?? []).map(
      (tier): Tier => defined({ name: tier.名称 ?? UNFILLED, min: tier.下限, max: tier.上限 }),
    ),
    criteria: criteria.value,
  };
  return { value, diagnostics: criteria.diagnostics };
}

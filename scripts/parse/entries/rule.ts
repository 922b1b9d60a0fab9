import type { z } from 'zod';
import { slugOf } from '../../lib/content-path.ts';
import { defined } from '../../lib/defined.ts';
import type { Outcome } from '../../model/diagnostic.ts';
import type { SupportingRule } from '../../model/entry.ts';
import type { Partly } from '../front-matter/evaluate.ts';
import type { ruleSchema } from '../schema/rule.ts';
import { bareTitle } from './bare-title.ts';
import { readDisclosure, readWithholding } from './disclosure.ts';
import { type Draft, entryBase } from './draft.ts';

type RuleValues = Partly<z.output<typeof ruleSchema>>;

/** A supporting rule. */
export function readRule(draft: Draft<typeof ruleSchema>): Outcome<SupportingRule> {
  return { value: { type: 'rule', ...ruleFields(draft, draft.values) }, diagnostics: [] };
}

/**
 * What supporting rules and assessment rules share. A rule is public unless it says otherwise, but where its fields
 * could not all be read and no scope was, it is kept in.
 */
export function ruleFields(draft: Draft<z.ZodObject>, values: RuleValues) {
  const name = values.名称 === undefined ? undefined : bareTitle(values.名称);
  return {
    ...entryBase(draft, slugOf(draft.source.path.split('/').at(-1) ?? ''), name, values.曾用名),
    unit: draft.source.unit ?? '',
    disclosure: readDisclosure(values.公开, draft.intact ? '社会' : '不公开'),
    powers: values.对应职权 ?? [],
    ...defined({
      documentNumber: values.文号,
      issuedBy: values.制定科室,
      adoptedOn: values.通过日期,
      effectiveOn: values.施行日期,
      signature: values.落款,
      withholding: readWithholding(values.不公开理由, draft.places),
      normative: values.规范性文件,
    }),
  };
}

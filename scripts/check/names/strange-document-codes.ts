import { groupBy } from '../../lib/group-by.ts';
import type { SupportingRule } from '../../model/entry.ts';

/** A rule whose number begins with another agency's code. */
export interface StrangeCode {
  readonly rule: SupportingRule;
  readonly code: string;
  /** The code of all the other rules of the unit. */
  readonly usual: string;
  readonly owner: string;
}

const CODE = /^\p{Script=Han}{2,8}(?=\s*[〔［[（(【])/u;

/** 沅财采〔2026〕8号 on a rule of an office whose others are all 沅交易〔2026〕, where another unit of the booklet numbers so. */
export function strangeDocumentCodes(rules: readonly SupportingRule[]): readonly StrangeCode[] {
  const coded = rules.flatMap((rule) => {
    const code = CODE.exec(rule.documentNumber?.trim() ?? '')?.[0];
    return code === undefined ? [] : [{ rule, code, unit: rule.unit }];
  });
  return [...groupBy(coded, ({ unit }) => unit)].flatMap(([unit, own]) =>
    own.flatMap(({ rule, code }) => {
      const others = own.filter((one) => one.rule !== rule);
      const [usual] = others;
      const owner = coded.find((one) => one.unit !== unit && one.code === code);
      if (!usual || !owner || others.length < 2) return [];
      if (usual.code === code || others.some((one) => one.code !== usual.code)) return [];
      return [{ rule, code, usual: usual.code, owner: owner.unit }];
    }),
  );
}

import type { WithheldCount } from '../model/edition.ts';
import type { Assessment, Power, SupportingRule } from '../model/entry.ts';

/** Counts what the public does not see, by class of reason; no name and no reason in its own words. */
export function countWithheld(
  powers: readonly Power[],
  rules: readonly (SupportingRule | Assessment)[],
): readonly WithheldCount[] {
  const classes = [...powers, ...rules].flatMap(({ type, disclosure, withholding }) => {
    if (disclosure.scope === '不公开') return reasonClass(withholding?.reason ?? '');
    if (disclosure.scope !== '单位内部') return [];
    return type === 'power' ? '单位内部职权' : '单位内部制度';
  });
  const counts = new Map<string, number>();
  for (const reason of classes) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reasonClass: reason, count }));
}

/** The grounds of 政府信息公开条例 第十四条 to 第十六条, by the words that name them. */
function reasonClass(reason: string): string {
  const found = REASON_CLASSES.find(([words]) => words.test(reason));
  return found?.[1] ?? '依法不予公开';
}

const REASON_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/国家秘密|涉密|密级|机密|绝密|保密/, '涉及国家秘密'],
  [/商业秘密/, '涉及商业秘密'],
  [/个人隐私|个人信息/, '涉及个人隐私'],
  [/工作秘密|内部事务|过程性/, '涉及内部事务'],
  [/安全|稳定/, '可能危及国家安全、公共安全、经济安全、社会稳定'],
];

import type { Power } from '../../model/entry.ts';
import type { ProseEntry } from '../views/prose-entries.ts';

/** The powers that a supporting rule is made for: those it names in 对应职权, and those that name it in 配套制度. */
export function linkedPowers(entry: ProseEntry, own: readonly Power[]): readonly Power[] {
  if (entry.type !== 'rule') return [];
  const coded = own.filter(({ code }) => entry.powers.includes(code));
  // A code that two powers have leads to neither of them.
  const certain = coded.filter(({ code }) => coded.filter((one) => one.code === code).length === 1);
  return own.filter((power) => certain.includes(power) || power.supportingRules.includes(entry.name));
}

import type { Compilation } from '../model/compilation.ts';
import type { Audience } from '../model/edition.ts';
import type { Assessment, Power, SupportingRule } from '../model/entry.ts';
import type { DisclosureScope } from '../model/terms.ts';
import { byCodePoint } from './code-point-order.ts';
import { escapePattern, loosePattern } from './loose-pattern.ts';

export type Disclosable = Power | SupportingRule | Assessment;

/** How much of an entry an audience reads (CONTENT.md §4). */
export type Exposure = 'whole' | 'row' | 'nothing';

/** The table of CONTENT.md §4. A row of 《涉密不宜公开行政职权目录》 counts as `nothing` here: it is no catalogue row. */
const EXPOSURE: Readonly<Record<Audience, Readonly<Record<DisclosureScope, Exposure>>>> = {
  internal: { 社会: 'whole', 依申请: 'whole', 单位内部: 'whole', 不公开: 'whole' },
  review: { 社会: 'whole', 依申请: 'whole', 单位内部: 'whole', 不公开: 'nothing' },
  public: { 社会: 'whole', 依申请: 'row', 单位内部: 'nothing', 不公开: 'nothing' },
};

export function exposure(entry: Disclosable, audience: Audience): Exposure {
  return EXPOSURE[audience][entry.disclosure.scope];
}

/** Every entry that carries 公开, of all units. */
export function disclosables(compilation: Compilation): readonly Disclosable[] {
  return [...compilation.powers, ...compilation.rules, ...compilation.assessments];
}

/** Entries whose very name `audience` must not learn, of all units. */
export function withheldEntries(compilation: Compilation, audience: Audience): readonly Disclosable[] {
  return disclosables(compilation).filter((entry) => exposure(entry, audience) === 'nothing');
}

/** Printed where a public text points to what is withheld (CONTENT.md §4). */
export const NEUTRAL_TEXT = '有关规定';

/**
 * Names by which the texts of a unit's folder mean a withheld rule. A rule of the unit itself that `audience` may read
 * comes first: every office has its 会议制度, and only some withhold it.
 */
export function withheldRuleNames(
  { rules, assessments }: Compilation,
  audience: Audience,
  folder?: string,
): ReadonlySet<string> {
  const all = [...rules, ...assessments];
  const isWithheld = (entry: Disclosable) => exposure(entry, audience) === 'nothing';
  const own = new Set(
    all.filter((entry) => entry.unit === folder && !isWithheld(entry)).map(({ name }) => name),
  );
  return new Set(
    all
      .filter(isWithheld)
      .map(({ name }) => name)
      .filter((name) => !own.has(name)),
  );
}

/**
 * Matches what may stand in a public text of a unit's folder as a pointer and is then printed as `NEUTRAL_TEXT`: a
 * withheld power's code and a withheld rule's document number, standing alone and however they are typed, and a withheld
 * rule's name in 《》. Undefined when nothing is withheld. Codes of less than four characters are too short to tell from
 * ordinary numbers.
 */
export function withheldPointers(
  compilation: Compilation,
  audience: Audience,
  folder?: string,
): RegExp | undefined {
  const codes = withheldEntries(compilation, audience).flatMap((entry) =>
    entry.type === 'power' && entry.code.length >= SHORTEST_CODE ? alone(entry.code) : [],
  );
  const numbers = [...withheldDocumentNumbers(compilation, audience)].map(alone);
  const titles = [...withheldRuleNames(compilation, audience, folder)].map(
    (name) => `《${escapePattern(name)}》`,
  );
  const patterns = [...codes, ...numbers, ...titles].sort((a, b) => b.length - a.length || byCodePoint(a, b));
  return patterns.length > 0 ? new RegExp(patterns.join('|'), 'gu') : undefined;
}

const SHORTEST_CODE = 4;

/** Document numbers of withheld rules; one that issued something public, too, tells nothing. */
export function withheldDocumentNumbers(compilation: Compilation, audience: Audience): ReadonlySet<string> {
  const rules = [...compilation.rules, ...compilation.assessments];
  const isOpen = (entry: Disclosable) => exposure(entry, audience) !== 'nothing';
  const numbersOf = (entries: readonly { readonly documentNumber?: string | undefined }[]) =>
    entries.flatMap(({ documentNumber }) => (documentNumber ? [documentNumber] : []));
  const open = new Set(numbersOf([...rules.filter(isOpen), ...compilation.laws]));
  const closed = numbersOf(rules.filter((rule) => !isOpen(rule)));
  return new Set(closed.filter((number) => /[0-9〇]/u.test(number) && !open.has(number)));
}

const alone = (code: string): string =>
  `(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９-])${loosePattern(code)}(?![A-Za-z0-9Ａ-Ｚａ-ｚ０-９-])`;

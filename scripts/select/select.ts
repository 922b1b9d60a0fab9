import { unquotedLawNames } from '../lib/law-names.ts';
import { type Disclosable, exposure } from '../lib/withheld.ts';
import type { Compilation } from '../model/compilation.ts';
import type { Audience, ClassifiedRow, Edition } from '../model/edition.ts';
import type { Power, Unit } from '../model/entry.ts';
import { citedLaws } from './cited-laws.ts';
import { countWithheld } from './count-withheld.ts';
import { redactor } from './redact.ts';
import { usedPictures } from './used-pictures.ts';

/**
 * Cuts a compilation down to what `audience` may read of one unit (CONTENT.md §4).
 *
 * This is the only place where entries, passages and pointers are left out, so that no renderer has to know the
 * secrecy rules. `errorCount` is the number of errors left in the unit's content.
 */
export function select<A extends Audience>(
  compilation: Compilation,
  unit: Unit,
  audience: A,
  errorCount: number,
): Edition<A> {
  const redact = redactor(compilation, audience, unit.folder);
  const own = <T extends { readonly unit?: string }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.unit === unit.folder);
  const whole = <T extends Disclosable>(entries: readonly T[]) =>
    own(entries)
      .filter((entry) => exposure(entry, audience) === 'whole')
      .map(redact);
  const rows = <T extends Disclosable>(entries: readonly T[]) =>
    own(entries).filter((entry) => exposure(entry, audience) === 'row');

  const content = {
    unit: redact(unit),
    departments: own(compilation.departments).map(redact),
    powers: whole(compilation.powers),
    rules: whole(compilation.rules),
    assessments: whole(compilation.assessments),
  };
  const laws = new Map(citedLaws(compilation, content).map((law) => [law, redact(law)]));
  return {
    audience,
    ...(compilation.workspace && { workspace: redact(compilation.workspace) }),
    ...content,
    listed: rows(compilation.powers).map(({ name, code, category, department, unit }) => ({
      name,
      code,
      category,
      department,
      unit,
    })),
    listedRules: [...rows(compilation.rules), ...rows(compilation.assessments)].map(
      ({ name, documentNumber }) => ({
        name,
        ...(documentNumber && { documentNumber }),
      }),
    ),
    // The conditional type cannot see that the public branch is the empty array.
    classified: (audience === 'public'
      ? []
      : classifiedRows(own(compilation.powers))) as Edition<A>['classified'],
    withheld:
      audience === 'public'
        ? countWithheld(own(compilation.powers), [...own(compilation.rules), ...own(compilation.assessments)])
        : [],
    laws: [...laws.values()],
    lawIndex: new Map(
      [...compilation.lawIndex].flatMap(([title, law]) => {
        const readable = laws.get(law);
        return readable ? [[title, readable] as const] : [];
      }),
    ),
    lawNames: unquotedLawNames(laws.values()),
    unitNames: new Map(compilation.units.map(({ folder, name }) => [folder, name])),
    pictures: usedPictures(compilation.pictures, content),
    unreadable: audience === 'public' ? [] : own(compilation.unreadable),
    errorCount,
  };
}

function classifiedRows(powers: readonly Power[]): readonly ClassifiedRow[] {
  return powers
    .filter((power) => power.disclosure.scope === '不公开')
    .map(({ name, category, withholding }) => ({
      name,
      category,
      reason: withholding?.reason ?? '',
      basis: withholding?.basis?.text ?? '',
      reviewer: withholding?.reviewer ?? '',
    }));
}

import type { Compilation } from '../../model/compilation.ts';
import type { Located } from '../rule.ts';

/** A telephone number of the front matter, as typed. */
export interface PhoneField {
  readonly entry: Located;
  readonly field: string;
  readonly phone: string;
}

/** Every telephone number that the front matter publishes. */
export function phoneFields({ units, departments, powers }: Compilation): readonly PhoneField[] {
  const one = (entry: Located, field: string, phone: string | undefined): readonly PhoneField[] =>
    phone ? [{ entry, field, phone }] : [];
  return [
    ...units.flatMap((unit) =>
      (unit.complaint?.phones ?? []).flatMap((phone, index) => one(unit, `投诉举报.电话[${index}]`, phone)),
    ),
    ...departments.flatMap((department) => one(department, '联系电话', department.phone)),
    ...powers.flatMap((power) => one(power, '监督.电话', power.supervision?.phone)),
  ];
}

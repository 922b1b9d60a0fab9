import type { Chapter } from '../../../model/booklet.ts';
import type { DepartmentPlan, Planned, UnitPlan } from './site-plan.ts';

/** Every chapter of a unit that has a page, in printed order. */
export function plannedChapters(unit: UnitPlan): readonly Planned<Chapter>[] {
  return [
    ...unit.prefaces,
    ...unit.parts.flatMap((part) => [
      part,
      ...part.departments.flatMap((department) => [
        department,
        ...department.powers,
        ...department.documents,
      ]),
      ...part.documents,
    ]),
    ...unit.annexes,
  ];
}

export function departmentsOf(unit: UnitPlan): readonly DepartmentPlan[] {
  return unit.parts.flatMap(({ departments }) => departments);
}

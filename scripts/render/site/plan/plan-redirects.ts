import { safeName } from './address.ts';
import type { ClaimAddress } from './claim-addresses.ts';
import { DOCUMENT_FOLDERS } from './plan-unit.ts';
import { departmentsOf } from './planned-chapters.ts';
import type { DepartmentPlan, RedirectPlan, UnitPlan } from './site-plan.ts';

interface OldPlace {
  readonly folder: string;
  readonly slug: string;
  readonly to: string;
  readonly title: string;
}

/**
 * The addresses that pages had under their former names (曾用名), where no page of today has them. A department that
 * was renamed takes the pages of its powers with it.
 */
export function planRedirects(units: readonly UnitPlan[], claim: ClaimAddress): readonly RedirectPlan[] {
  return units.flatMap(oldPlaces).flatMap(({ folder, slug, to, title }) => {
    const path = claim.exactly(folder, slug, '.html');
    return path === undefined ? [] : [{ path, to, title }];
  });
}

function oldPlaces(unit: UnitPlan): readonly OldPlace[] {
  return [
    ...departmentsOf(unit).flatMap((department) => [
      ...placesOfDepartment(department, unit),
      ...placesOfPowers(department, unit),
    ]),
    ...unit.parts.flatMap(({ documents }) =>
      documents.flatMap(({ subject, path: to }) =>
        (subject.formerSlugs ?? []).map((slug) => ({
          folder: `${unit.base}${DOCUMENT_FOLDERS[subject.type] ?? ''}`,
          slug,
          to,
          title: subject.title,
        })),
      ),
    ),
  ];
}

function placesOfDepartment(
  { subject, path, powers }: DepartmentPlan,
  { base }: UnitPlan,
): readonly OldPlace[] {
  return (subject.formerSlugs ?? []).flatMap((name) => [
    { folder: `${base}${safeName(name)}/`, slug: 'index', to: path, title: subject.title },
    ...powers.flatMap((power) => withGuide(`${base}${safeName(name)}/`, power.subject.slug, power)),
  ]);
}

function placesOfPowers({ path, powers }: DepartmentPlan, { base }: UnitPlan): readonly OldPlace[] {
  const own = path.slice(0, path.lastIndexOf('/') + 1);
  return powers.flatMap((power) =>
    (power.subject.formerSlugs ?? []).flatMap((name) => {
      const [slug = '', department] = name.split('/').reverse();
      return withGuide(department === undefined ? own : `${base}${safeName(department)}/`, slug, power);
    }),
  );
}

function withGuide(folder: string, slug: string, { subject, path, guide }: DepartmentPlan['powers'][number]) {
  return [
    { folder, slug, to: path, title: subject.title },
    ...(guide === undefined
      ? []
      : [{ folder, slug: `${slug}-办事指南`, to: guide, title: `${subject.title}办事指南` }]),
  ];
}

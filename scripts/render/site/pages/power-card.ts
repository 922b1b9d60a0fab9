import { relativeHref } from '../plan/address.ts';
import type { DepartmentPlan } from '../plan/site-plan.ts';

/** A power in a list: its name and what tells it from the others. */
export function powerCard({ subject, path }: DepartmentPlan['powers'][number], from: string) {
  const { code, category, exercise, promisedLimit, department } = subject.facts;
  return {
    title: subject.title,
    href: relativeHref(from, path),
    code,
    category,
    exercise,
    limit: promisedLimit,
    department: department.name,
  };
}

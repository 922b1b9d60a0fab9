import { relativeHref } from '../plan/address.ts';
import type { DepartmentPlan } from '../plan/site-plan.ts';

/** The powers of a department as a list names them: those without a page say how they are disclosed. */
export function powerCards({ powers, listed }: DepartmentPlan, from: string) {
  return [
    ...powers.map(({ subject, path }) => {
      const { code, category, exercise, promisedLimit } = subject.facts;
      return {
        title: subject.title,
        href: relativeHref(from, path),
        code,
        facts: [category, exercise, promisedLimit && `承诺时限：${promisedLimit}`].filter(Boolean).join('　'),
      };
    }),
    ...listed.map(({ name, code, category }) => ({
      title: name,
      href: undefined,
      code,
      facts: `${category}　${ON_APPLICATION}`,
    })),
  ];
}

/** Said of a power that has a row in the catalogue and no page. */
export const ON_APPLICATION = '依申请公开';

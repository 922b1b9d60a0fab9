import type { Department } from '../../model/department.ts';
import type { Power } from '../../model/entry.ts';
import { POWER_CATEGORIES } from '../../model/terms.ts';
import type { Rule } from '../rule.ts';
import { departmentsByPath } from '../views/lookups.ts';
import { powerRows } from '../views/power-tables.ts';

export const listedPowersAgree: Rule = {
  id: 'listed-powers-agree',
  severity: 'warning',
  summary: '表里列出的各项职权的编码、类别、科室，要和职权登记的一致。',
  check({ departments }, report, context) {
    const byPath = context.share(departmentsByPath);
    const namesOf = (unit: string) => departments.filter((one) => one.unit === unit).map(({ name }) => name);
    for (const { power, cells } of context.share(powerRows)) {
      for (const [title, { text, place }] of cells) {
        const registered = registeredFact(
          title,
          text,
          power,
          byPath.get(power.department),
          namesOf(power.unit),
        );
        if (registered === undefined || registered === text) continue;
        report({
          place,
          length: [...text].length,
          message: `表里写的“${power.name}”的${title}是“${text}”，登记的是“${registered}”。`,
          hint: '请核对后改成一致。',
        });
      }
    }
  },
};

/** What the record says under such a title; undefined where the cell holds something else: several departments, a remark. */
function registeredFact(
  title: string,
  text: string,
  power: Power,
  department: Department | undefined,
  departments: readonly string[],
): string | undefined {
  if (/^(?:职权|权力|事项)?编码$/u.test(title)) return power.code;
  if (/^(?:职权|权力|事项)?类[别型]$/u.test(title))
    return POWER_CATEGORIES.some((one) => one === text) ? power.category : undefined;
  if (/^(?:承办|办理|责任|实施|所属|牵头)?(?:科室|股室|部门|机构)$/u.test(title))
    return departments.includes(text) ? department?.name : undefined;
  return undefined;
}

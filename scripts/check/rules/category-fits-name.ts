import { fieldGround } from '../field-ground.ts';
import { categoryToldByName } from '../names/category-of-name.ts';
import type { Rule } from '../rule.ts';

export const categoryFitsName: Rule = {
  id: 'category-fits-name',
  severity: 'warning',
  summary: '权力的类别要和名称说的事相符。',
  check({ powers }, report) {
    for (const power of powers) {
      const told = categoryToldByName(power.name, power.category);
      if (!told) continue;
      report({
        entry: power,
        field: '类别',
        message: `“${power.name}”登记的类别是“${power.category}”，从名称看应当是“${told}”。`,
        hint: '请对照法律和权责清单核对类别；名称写得不准的，请改名称。',
        restsOn: fieldGround(power, '类别'),
      });
    }
  },
};

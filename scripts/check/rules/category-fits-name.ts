import { fieldGround } from '../field-ground.ts';
import { categoryToldByName } from '../names/category-of-name.ts';
import type { Rule } from '../rule.ts';

export const categoryFitsName: Rule = {
  id: 'category-fits-name',
  severity: 'warning',
  summary: '权力的类别要和名称说的事、行使方式相符。',
  check({ powers }, report) {
    for (const power of powers) {
      const exercise = EXERCISE.get(power.category);
      if (exercise && power.exercise && power.exercise !== exercise) {
        report({
          entry: power,
          field: '行使方式',
          message: `${power.category}都是${exercise}行使的，“${power.name}”的行使方式写的是“${power.exercise}”。`,
          hint: `请改为“${exercise}”；类别写错的，请改类别。`,
          restsOn: fieldGround(power, '类别'),
        });
      }
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

/** Nobody is licensed without asking for it (行政许可法第二条), and nobody asks to be punished. */
const EXERCISE: ReadonlyMap<string, string> = new Map([
  ['行政许可', '依申请'],
  ['行政处罚', '依职权'],
  ['行政强制', '依职权'],
]);

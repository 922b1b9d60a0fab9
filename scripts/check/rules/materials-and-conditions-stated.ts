import type { Rule } from '../rule.ts';
import { hollowAnswers } from '../wording/hollow-answers.ts';

export const materialsAndConditionsStated: Rule = {
  id: 'materials-and-conditions-stated',
  severity: 'warning',
  summary: '依申请办理的权力要写明办理条件和申请材料，条件、材料、权利和责任要说出内容。',
  check({ powers }, report) {
    for (const power of powers) {
      for (const { field, text } of hollowAnswers(power)) {
        report({
          entry: power,
          field,
          length: [...text].length,
          message: `“${text}”没有说出内容。`,
          hint: '请写明具体的条件、材料、权利或者责任；确实没有的，删去这一项。',
        });
      }
      if (power.exercise !== '依申请') continue;
      const missing = [
        ...(power.conditions.length === 0 ? ['办理条件'] : []),
        ...(power.materials.length === 0 ? ['申请材料'] : []),
      ];
      if (missing.length === 0) continue;
      // A key that is there without a value is where to write it.
      const empty = missing.find((field) => power.places.has(field));
      report({
        entry: power,
        field: empty ?? '行使方式',
        message: `“${power.name}”依申请办理，但没有写明${missing.join('和')}。`,
        hint: `请补上“${missing.join('”“')}”；不需要材料的，写“无”。`,
      });
    }
  },
};

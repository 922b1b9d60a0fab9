import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';

export const materialsAndConditionsStated: Rule = {
  id: 'materials-and-conditions-stated',
  severity: 'warning',
  summary: '依申请办理的权力要写明办理条件和申请材料。',
  check({ powers }, report, context) {
    for (const { entry, kind, field = '', text, placeAt } of piecesWith(context, /规定|依法/)) {
      if (entry.type !== 'power' || kind !== 'field' || !STATED.test(field) || !HOLLOW.test(text.trim()))
        continue;
      report({
        place: placeAt(0),
        length: [...text].length,
        message: `“${text}”没有说出内容。`,
        hint: '请写明具体的条件、材料、权利或者责任；确实没有的，删去这一项。',
      });
    }
    for (const power of powers) {
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

const STATED = /^(?:办理条件|申请材料|相对人权利|责任追究)/u;
/** 按有关规定处理: nobody learns what to bring, or what he may ask for. */
const HOLLOW =
  /^(?:按照?|依照?|依据|根据)?(?:国家|上级|有关|相关|现行|法律法规|法律、法规|的|依法|法定)*(?:规定|依法)(?:的(?:其他)?(?:条件|材料|权利))?(?:处理|办理|执行|享有|提供|提交|准备)?。?$/u;

import { fieldGround } from '../field-ground.ts';
import { isOutwardByCode } from '../names/category-in-code.ts';
import type { Rule } from '../rule.ts';

export const outwardPowerIsPublic: Rule = {
  id: 'outward-power-is-public',
  severity: 'warning',
  summary: '对外行使的权力不能只在单位内部公开。',
  check({ powers }, report) {
    for (const power of powers) {
      const { category, disclosure, name } = power;
      if (category === '内部管理' || disclosure.scope !== '单位内部') continue;
      report({
        entry: power,
        field: '公开.范围',
        message: `“${name}”是${category}，公开范围却是“单位内部”。`,
        hint: '请改为“社会”；依法不能公开的，请改为“不公开”并写明理由和依据。',
        // A class that cannot be right may stand for an internal matter, unless the code tells that it does not.
        restsOn: isOutwardByCode(power.code) ? [] : fieldGround(power, '类别'),
      });
    }
  },
};

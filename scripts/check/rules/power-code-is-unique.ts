import { type Power, UNFILLED } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';
import { powersByUnit } from '../views/lookups.ts';

export const powerCodeIsUnique: Rule = {
  id: 'power-code-is-unique',
  severity: 'error',
  summary: '同一单位的权力编码不得重复。',
  check(_compilation, report, context) {
    for (const powers of context.share(powersByUnit).values()) {
      const holders = new Map<string, Power>();
      for (const power of powers) {
        const holder = holders.get(power.code);
        if (!holder) holders.set(power.code, power);
        if (!holder || power.code === UNFILLED) continue;
        report({
          entry: power,
          field: '编码',
          message: `编码“${power.code}”已由“${holder.name}”使用。`,
          hint: `请给“${power.name}”另编一个没有用过的编码。`,
        });
      }
    }
  },
};

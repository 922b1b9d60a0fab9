import { UNFILLED } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';
import { unitsByFolder } from '../views/lookups.ts';

export const powerCodeHasForm: Rule = {
  id: 'power-code-has-form',
  severity: 'warning',
  summary: '权力编码由单位代码、类别和序号组成，全单位一种写法。',
  check({ powers }, report, context) {
    for (const power of powers) {
      const prefix = context.share(unitsByFolder).get(power.unit)?.unitCode;
      if (power.code === UNFILLED) continue;
      if (prefix && !power.code.startsWith(prefix)) {
        report({
          entry: power,
          field: '编码',
          message: `编码“${power.code}”没有以单位代码“${prefix}”开头。`,
          hint: `请改为“${prefix}-类别-序号”的写法，例如“${prefix}-QT-001”。`,
        });
      } else if (/[^A-Za-z0-9\-_.]/.test(power.code)) {
        report({
          entry: power,
          field: '编码',
          message: `编码“${power.code}”里有字母、数字和短横线以外的字符。`,
          hint: '请只用半角的字母、数字和短横线。',
        });
      }
    }
  },
};

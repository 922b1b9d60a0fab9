import type { Department } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';
import { groupByKey } from '../views/lookups.ts';

export const dutyNotDuplicated: Rule = {
  id: 'duty-not-duplicated',
  severity: 'notice',
  summary: '同一项职责不要写给两个科室。',
  check({ departments }, report) {
    for (const own of groupByKey(departments, ({ unit }) => unit).values()) {
      const holders = new Map<string, Department>();
      for (const department of own) {
        for (const duty of department.duties) {
          const text = duty.text.replace(/[\s，。；、]/g, '');
          const holder = holders.get(text);
          if (!holder) holders.set(text, department);
          if (!holder || holder === department || CATCH_ALL.test(text)) continue;
          report({
            place: duty.place,
            message: `“${holder.name}”也有这一项职责。`,
            hint: '请明确由哪个科室主办；共同承担的，请写明各自负责什么。',
          });
        }
      }
    }
  },
};

/** 承办领导交办的其他工作: every department has it. */
const CATCH_ALL = /交办|交给|其他(?:工作|事项|任务)/;

import { groupBy } from '../../lib/group-by.ts';
import type { Department, Power } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';

export const dutyNotDuplicated: Rule = {
  id: 'duty-not-duplicated',
  severity: 'notice',
  summary: '同一项职责不要写给两个科室。',
  check({ departments, powers }, report) {
    for (const own of groupBy(departments, ({ unit }) => unit).values()) {
      const holders = new Map<string, Holder>();
      for (const department of own) {
        for (const duty of department.duties) {
          const text = essence(duty.text);
          const holder = holders.get(text);
          const own = { department, duty };
          if (!holder) holders.set(text, own);
          if (!holder || holder.department === department || CATCH_ALL.test(text)) continue;
          const [odd, other] = isAppended(holder) && !isAppended(own) ? [holder, own] : [own, holder];
          report({
            place: odd.duty.place,
            message: `“${other.department.name}”也有这一项职责。`,
            hint: '请明确由哪个科室主办；共同承担的，请写明各自负责什么。',
          });
        }
      }
    }
    const powersOf = groupBy(powers, ({ unit }) => unit);
    for (const department of departments) {
      const own = powersOf.get(department.unit) ?? [];
      for (const duty of department.duties) {
        const power = own.find((one) => isTaken(duty.text, one, department, own));
        const holder = power && departments.find(({ path }) => path === power.department);
        if (!holder) continue;
        report({
          place: duty.place,
          message: `这一项职责里的“${power.name}”是“${holder.name}”的权力。`,
          hint: '请明确由哪个科室主办；只是配合的，请写明“配合”。',
        });
      }
    }
  },
};

interface Holder {
  readonly department: Department;
  readonly duty: Department['duties'][number];
}

/** What was added stands at the end of its list. */
const isAppended = ({ department, duty }: Holder): boolean => department.duties.at(-1) === duty;

/** What a duty is about, without the words that every duty has: 负责…工作 and 承担…工作 are one. */
const essence = (text: string): string =>
  text
    .replace(/[\s，。；、]/g, '')
    .replace(/^(?:具体)?(?:负责|承担|组织|开展|做好|抓好|办理|组织开展|组织实施)+/u, '')
    .replace(/(?:等)?(?:方面的)?(?:日常)?(?:工作|事务|事项)$/u, '');

/** A duty that claims the power of another department: 负责印章刻制审批, where 印章刻制审批 is listed elsewhere. */
function isTaken(text: string, power: Power, department: Department, own: readonly Power[]): boolean {
  if (power.department === department.path || power.name.length < 5) return false;
  const index = text.indexOf(power.name);
  if (index < 0 || !/^(?:\s*)(?:具体)?(?:负责|承担|办理|组织|实施)/u.test(text)) return false;
  const clause = text.slice(Math.max(...[...'，；。'].map((mark) => text.lastIndexOf(mark, index))) + 1);
  const shares = own.some((one) => one.department === department.path && one.name.includes(power.name));
  return (
    !shares &&
    !/配合|协助|参与|指导|监督|督促|督查|汇总|统计|协调|公开|公示|受理窗口|档案|考核|宣传/u.test(clause)
  );
}

/** 承办领导交办的其他工作: every department has it. */
const CATCH_ALL = /交办|交给|其他(?:工作|事项|任务)/;

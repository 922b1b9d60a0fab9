import type { Rule } from '../rule.ts';
import { powersByDepartment } from '../views/lookups.ts';

export const powerServesDuty: Rule = {
  id: 'power-serves-duty',
  severity: 'notice',
  summary: '每项权力对应科室的职责，每项职责有权力落实。',
  check({ departments }, report, context) {
    for (const department of departments) {
      const powers = context.share(powersByDepartment).get(department.path) ?? [];
      if (department.duties.length === 0 || powers.length === 0) continue;
      for (const power of powers) {
        if (power.duties.length > 0) continue;
        report({
          entry: power,
          message: `“${power.name}”没有写明对应哪一项职责。`,
          hint: `请加一行“对应职责”，写“${department.name}”职能职责的编号。`,
        });
      }
      const served = new Set(powers.flatMap((power) => power.duties));
      // Where no power names a duty, the office does not keep this table.
      if (served.size === 0) continue;
      for (const duty of department.duties) {
        if (served.has(duty.number) || CATCH_ALL.test(duty.text)) continue;
        report({
          place: duty.place,
          message: `职责“${duty.marker}${shorten(duty.text)}”没有权力与它对应。`,
          hint: '请核对是否漏登权力，或者在有关权力的“对应职责”中加上这个编号。',
        });
      }
    }
  },
};

/** 完成领导交办的其他工作 closes every list of duties and needs no power. */
const CATCH_ALL = /(?:交办|其他|相关|有关)的?(?:其他|有关|相关)?的?(?:工作|任务|事项)[。；]?$/;

const shorten = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

import { formatTimeLimit, parseTimeLimit } from '../../lib/time-limit.ts';
import type { Power } from '../../model/entry.ts';
import type { TimeLimit } from '../../model/terms.ts';
import { longestSum } from '../longest-path.ts';
import type { Rule } from '../rule.ts';
import { powerRows } from '../views/power-tables.ts';

export const listedLimitsAgree: Rule = {
  id: 'listed-limits-agree',
  severity: 'warning',
  summary: '表里列出的各项职权的时限，要和职权登记的一致。',
  check(_compilation, report, context) {
    for (const { power, cells } of context.share(powerRows)) {
      for (const [title, { text, place }] of cells) {
        const kind = /法定/u.test(title)
          ? '法定时限'
          : /承诺|^(?:办理|办结)[时期]限$/u.test(title)
            ? '承诺时限'
            : '';
        const registered = registeredLimit(power, kind);
        const told = parseTimeLimit(text);
        if (!registered || !isOther(told, registered)) continue;
        const isRecordOdd = kind === '承诺时限' && isSumOfSteps(power, told);
        report({
          ...(isRecordOdd ? { entry: power, field: kind } : { place, length: [...text].length }),
          message: `表里写的“${power.name}”的${kind}是${text}，登记的是${formatTimeLimit(registered)}。`,
          hint: '请核对后改成一致。',
        });
      }
    }
  },
};

const registeredLimit = ({ statutoryLimit, promisedLimit }: Power, kind: string): TimeLimit | undefined =>
  kind === '法定时限' ? statutoryLimit : kind === '承诺时限' ? promisedLimit : undefined;

/** The steps bear the table out. */
const isSumOfSteps = ({ steps }: Power, told: TimeLimit): boolean =>
  told.type === 'span' && longestSum(steps, told) === told.amount;

/** Words are not compared: they may say the same in another way. */
function isOther(told: TimeLimit, registered: TimeLimit): boolean {
  if (told.type === 'text' || registered.type === 'text') return false;
  if (told.type !== 'span' || registered.type !== 'span') return told.type !== registered.type;
  return told.amount !== registered.amount || told.unit !== registered.unit;
}

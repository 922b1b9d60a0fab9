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
        const isHolderOdd = isOutOfRow(holder, powers) && !isOutOfRow(power, powers);
        const [odd, right] = isHolderOdd ? [holder, power] : [power, holder];
        report({
          entry: odd,
          field: '编码',
          message: `编码“${odd.code}”${isHolderOdd ? '又' : '已'}由“${right.name}”使用。`,
          hint: `请给“${odd.name}”另编一个没有用过的编码。`,
        });
      }
    }
  },
};

/** Whether a code is not the one of its place in the row: 001, 003, 003. The second of these was not given that number. */
function isOutOfRow(power: Power, powers: readonly Power[]): boolean {
  const series = powers.filter(({ code }) => seriesOf(code) === seriesOf(power.code));
  return Number(ordinalOf(power.code)) !== series.indexOf(power) + 1;
}

const ordinalOf = (code: string): string => /\d*$/u.exec(code)?.[0] ?? '';
const seriesOf = (code: string): string => code.slice(0, code.length - ordinalOf(code).length);

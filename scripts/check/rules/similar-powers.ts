import { editDistance } from '../../lib/nearest.ts';
import type { Rule } from '../rule.ts';
import { powersByUnit } from '../views/lookups.ts';

export const similarPowers: Rule = {
  id: 'similar-powers',
  severity: 'notice',
  summary: '两个科室不要有名称几乎相同的权力。',
  check(_compilation, report, context) {
    for (const powers of context.share(powersByUnit).values()) {
      for (const [index, power] of powers.entries()) {
        const twin = powers
          .slice(0, index)
          .find((other) => other.department !== power.department && isAlike(other.name, power.name));
        if (!twin) continue;
        report({
          entry: power,
          field: '名称',
          message: `“${power.name}”和另一个科室的“${twin.name}”名称相近。`,
          hint: '请核对职责是否交叉；确是同一项权力的，请明确由一个科室主办。',
        });
      }
    }
  },
};

const isAlike = (a: string, b: string) =>
  a === b ||
  (Math.min(a.length, b.length) >= 6 && Math.abs(a.length - b.length) <= 1 && editDistance(a, b) <= 1);

import { editDistance } from '../../lib/nearest.ts';
import type { Power } from '../../model/entry.ts';
import type { Rule } from '../rule.ts';
import { powersByUnit } from '../views/lookups.ts';

export const similarPowers: Rule = {
  id: 'similar-powers',
  severity: 'notice',
  summary: '两个科室不要有名称几乎相同的权力。',
  check(_compilation, report, context) {
    for (const powers of context.share(powersByUnit).values()) {
      for (const [index, power] of powers.entries()) {
        const earlier = powers
          .slice(0, index)
          .find((other) => other.department !== power.department && isAlike(other.name, power.name));
        if (!earlier) continue;
        // A name that is not that of its file is the one that was changed.
        const isEarlier =
          isNamedLikeFile(power) === isNamedLikeFile(earlier)
            ? isNewer(earlier, power)
            : isNamedLikeFile(power);
        const [odd, twin] = isEarlier ? [earlier, power] : [power, earlier];
        report({
          entry: odd,
          field: '名称',
          message: `“${odd.name}”和另一个科室的“${twin.name}”名称相近。`,
          hint: '请核对职责是否交叉；确是同一项权力的，请明确由一个科室主办。',
        });
      }
    }
  },
};

const isNamedLikeFile = ({ path, name }: Power) => path.endsWith(`${name}.md`);

/** Of two powers of one category, the one that was added has the higher number: -NB-006 after -NB-002. */
function isNewer({ code: one }: Power, { code: other }: Power): boolean {
  const number = (code: string) => Number(/\d+$/u.exec(code)?.[0]);
  const kind = (code: string) => code.replace(/\d+$/u, '');
  return kind(one) === kind(other) && number(one) > number(other);
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return (
    a === b ||
    (Math.min(a.length, b.length) >= 6 && Math.abs(a.length - b.length) <= 1 && editDistance(a, b) <= 1)
  );
}

/** 高龄津贴的发放工作 is 高龄津贴发放. */
const bare = (name: string) => name.replace(/的|(?:工作|事项|业务)$/gu, '');

import type { Power, Step } from '../../model/entry.ts';
import { exitFault } from '../exit-faults.ts';
import type { Rule } from '../rule.ts';
import { chartSteps, nextOf } from '../views/chart-steps.ts';

export const stepsAreReached: Rule = {
  id: 'steps-are-reached',
  severity: 'warning',
  summary: '“办理程序”表的每一步，都要有前面的步骤走到它。',
  check({ powers }, report, context) {
    // Beside a chart the two are compared, which tells more.
    const drawn = new Set(context.share(chartSteps).map((chart) => chart.drawn.power));
    for (const power of powers) {
      const unreached = drawn.has(power) ? [] : stepsUnreached(power);
      const [only] = unreached;
      // Where several are not, the table is of another kind: a list of works, each of its own.
      if (!only || unreached.length > 1) continue;
      const before = power.steps[power.steps.indexOf(only) - 1];
      const [way, ...others] = before?.next ?? [];
      // A row of several ways, or one that ends the matter, need not lead to the next: that may begin in another way.
      if (!before || !way || others.length > 0 || way.condition || way.target === 'end') continue;
      if (power.steps.some((step) => exitFault(step, power.steps))) continue;
      report({
        place: before.places.get('下一步') ?? before.place,
        message: `步骤${only.number}“${only.name}”没有哪一步走到它，步骤${before.number}“${before.name}”的下一步写的是${way.target}。`,
        hint: `请核对步骤${before.number}的“下一步”，或者写明哪一步走到步骤${only.number}。`,
      });
    }
  },
};

function stepsUnreached(power: Power): readonly Step[] {
  const { steps } = power;
  if (steps.length < 3 || steps.every(({ next }) => next.length === 0)) return [];
  const reached = new Set(
    steps.flatMap((step) => nextOf(step, power).filter((target) => target !== step.number)),
  );
  return steps.slice(1).filter(({ number }) => !reached.has(number));
}

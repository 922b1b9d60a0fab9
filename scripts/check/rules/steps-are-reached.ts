import type { Power, Step } from '../../model/entry.ts';
import { exitFault } from '../charts/exit-faults.ts';
import { isDenial } from '../charts/exit-polarity.ts';
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
      if (power.steps.some((step) => exitFault(step, power.steps))) continue;
      const astray = endsInstead(only, power) ?? passesBy(only, power) ?? refusesAtOnce(power);
      if (!astray) continue;
      report({
        place: astray.step.places.get('下一步') ?? astray.step.place,
        message: `步骤${only.number}“${only.name}”没有哪一步走到它，步骤${astray.step.number}“${astray.step.name}”的下一步写的是${astray.told}。`,
        hint: `请核对步骤${astray.step.number}的“下一步”，或者写明哪一步走到步骤${only.number}。`,
      });
    }
  },
};

interface Astray {
  readonly step: Step;
  /** The way that leads elsewhere, as the table has it. */
  readonly told: string;
}

/** 撤稿:结束, where the step that nothing leads to is 撤稿登记. */
function endsInstead({ name }: Step, { steps }: Power): Astray | undefined {
  for (const step of steps) {
    const way = step.next.find(
      ({ condition = '', target }) => target === 'end' && condition.length > 1 && name.includes(condition),
    );
    if (way) return { step, told: `${way.condition}:结束` };
  }
  return undefined;
}

/** The row before it, where that leads past it. A row of several ways, or one that ends the matter, need not lead on. */
function passesBy(step: Step, { steps }: Power): Astray | undefined {
  const before = steps[steps.indexOf(step) - 1];
  const [way, ...others] = before?.next ?? [];
  if (!before || !way || others.length > 0 || way.condition || way.target === 'end') return undefined;
  return { step: before, told: way.target };
}

/** The only step that turns down without telling the party why: 不同意:结束. */
function refusesAtOnce({ steps }: Power): Astray | undefined {
  const refusals = steps.flatMap((step) =>
    step.next.flatMap(({ condition = '', target }) =>
      target === 'end' && isDenial(condition) ? [{ step, told: `${condition}:结束` }] : [],
    ),
  );
  return refusals.length === 1 ? refusals[0] : undefined;
}

function stepsUnreached(power: Power): readonly Step[] {
  const { steps } = power;
  if (steps.length < 3 || steps.every(({ next }) => next.length === 0)) return [];
  const reached = new Set(
    steps.flatMap((step) => nextOf(step, power).filter((target) => target !== step.number)),
  );
  return steps.slice(1).filter(({ number }) => !reached.has(number));
}

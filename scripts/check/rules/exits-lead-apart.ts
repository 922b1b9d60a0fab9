import type { Step } from '../../model/entry.ts';
import { exitFault, goesEitherWay } from '../charts/exit-faults.ts';
import type { Rule } from '../rule.ts';
import { allCharts } from '../views/drawn-charts.ts';

export const exitsLeadApart: Rule = {
  id: 'exits-lead-apart',
  severity: 'warning',
  summary: '不同的情况要走向不同的环节，不符合条件的不能走到批准、支付的环节。',
  check({ powers }, report, context) {
    for (const { steps } of powers) {
      const closed = stepsWithoutEnd(steps);
      for (const step of steps) {
        const fault =
          exitFault(step, steps) ?? (closed.includes(step) ? '走回前面的步骤，走不到结束' : undefined);
        if (!fault) continue;
        report({
          place: step.places.get('下一步') ?? step.place,
          message: `步骤${step.number}“${step.name}”${fault}。`,
          hint: '请核对“下一步”，写明每一种情况走到哪一步。',
        });
      }
    }
    for (const { nodes, exits } of context.share(allCharts)) {
      for (const { id, shape, label } of nodes) {
        const ways = exits.get(id) ?? [];
        const last = ways.at(-1);
        if (shape !== 'decision' || !last || ways.length < 2 || ways.some(({ to }) => to !== last.to))
          continue;
        if (goesEitherWay(nodes.find((node) => node.id === last.to)?.label ?? '')) continue;
        report({
          place: last.place,
          message: `判断框“${label.split('\n')[0]}”的${ways.length}条出路都走到同一个节点。`,
          hint: '请把另一种情况的箭头改到它应当走到的节点。',
        });
      }
    }
  },
};

/** Steps that only lead back and from which no way comes to an end: 3 leads to 2, and 2 to 3. */
function stepsWithoutEnd(steps: readonly Step[]): readonly Step[] {
  if (steps.length < 3 || steps.some(({ next }) => next.length === 0)) return [];
  const order = new Map(steps.map(({ number }, index) => [number, index]));
  const ending = new Set<string>(['end']);
  // Each round finds the steps one further from the end.
  for (const _ of steps)
    for (const { number, next } of steps)
      if (next.some(({ target }) => ending.has(target))) ending.add(number);
  return steps.filter(
    ({ number, next }, index) =>
      !ending.has(number) &&
      next.every(({ target }) => (order.get(target) ?? Number.POSITIVE_INFINITY) < index),
  );
}

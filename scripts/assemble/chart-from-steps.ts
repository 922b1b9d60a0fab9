import type { NextStep, Step } from '../model/entry.ts';
import type { FlowEdge, FlowGraph, FlowNode } from '../model/flow-graph.ts';
import type { Place } from '../model/place.ts';

const START = '开始';
const END = '结束';

/**
 * Draws a step table as an official would: from 开始 through the steps in table order to 结束. A step that asks for
 * a condition becomes a decision; several next steps without conditions are a fork. A step without 下一步 goes on
 * to the row below, the last one to the end. Next steps that the table lacks are left to the checker.
 *
 * Nodes have the step's number as their id and its 环节 as their label; they and their edges stand where the table
 * has them. `place` is the table.
 */
export function chartFromSteps(steps: readonly Step[], place: Place): FlowGraph {
  const rows = steps.filter(
    (step, index) => steps.findIndex(({ number }) => number === step.number) === index,
  );
  const numbers = new Set(rows.map(({ number }) => number));
  const [first] = rows;
  const edges = [
    ...(first ? [edgeBetween(START, first.number, undefined, place)] : []),
    ...rows.flatMap((step, index) =>
      nextOf(step, rows[index + 1])
        .filter(({ target }) => target === 'end' || numbers.has(target))
        .map(({ target, condition }) =>
          edgeBetween(
            step.number,
            target === 'end' ? END : target,
            condition,
            step.places.get('下一步') ?? step.place,
          ),
        ),
    ),
  ];
  const ends = edges.some(({ to }) => to === END);
  const nodes = [
    terminal(START, place),
    ...rows.map(nodeOf),
    ...(ends ? [terminal(END, rows.at(-1)?.place ?? place)] : []),
  ];
  return { direction: 'down', nodes, edges, groups: [] };
}

function nextOf(step: Step, below: Step | undefined): readonly NextStep[] {
  return step.next.length > 0 ? step.next : [{ target: below?.number ?? 'end' }];
}

function nodeOf({ number, name, next, place }: Step): FlowNode {
  const decides = next.length > 1 && next.some(({ condition }) => condition !== undefined);
  return {
    id: number,
    label: name,
    shape: decides ? 'decision' : 'process',
    paint: {},
    metadata: new Map(),
    place,
  };
}

function terminal(label: string, place: Place): FlowNode {
  return { id: label, label, shape: 'terminal', paint: {}, metadata: new Map(), place };
}

function edgeBetween(from: string, to: string, label: string | undefined, place: Place): FlowEdge {
  return {
    from,
    to,
    ...(label !== undefined && { label }),
    stroke: 'normal',
    head: 'arrow',
    tail: 'none',
    length: 1,
    place,
  };
}

import { firstLine } from '../../lib/chart-nodes.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Power, RiskPoint } from '../../model/entry.ts';
import type { FlowNode } from '../../model/flow-graph.ts';
import type { Rule } from '../rule.ts';

export const riskPointOnNode: Rule = {
  id: 'risk-point-on-node',
  severity: 'error',
  summary: '每个风险点都要对应流程图上的一个环节。',
  check({ powers }, report) {
    for (const power of powers) {
      const nodes = nodesOf(power);
      // Without a chart and steps there is no place to mark.
      if (nodes.length === 0 && power.steps.length === 0) continue;
      for (const risk of power.risks) {
        const fault = faultOf(risk, power, nodes);
        if (fault) report({ place: risk.places.get('环节') ?? risk.place, ...fault });
      }
    }
  },
};

const nodesOf = (power: Power): readonly FlowNode[] =>
  power.charts.flatMap(({ graph, origin }) => (origin === 'steps' ? [] : (graph?.nodes ?? [])));

function faultOf({ name, step }: RiskPoint, power: Power, nodes: readonly FlowNode[]) {
  const names = [...new Set([...nodes.map(firstLine), ...power.steps.map((one) => one.name)])];
  if (!step) {
    return {
      message: `风险点“${name}”没有写明在哪个环节。`,
      hint: `请在“环节”一栏写流程图中节点的名称，例如“${names[0]}”。`,
    };
  }
  const twins = nodes.filter((node) => firstLine(node) === step);
  if (twins.length > 1 && !nodes.some((node) => node.id === step && firstLine(node) !== step)) {
    return {
      message: `环节“${step}”在流程图中有${twins.length}个节点，不知道风险点“${name}”标在哪一个上。`,
      hint: `请把节点改成不同的名称，或者在“环节”一栏写节点的编号，例如“${twins[0]?.id}”。`,
    };
  }
  const known =
    names.includes(step) ||
    nodes.some(({ id }) => id === step) ||
    power.steps.some(({ number }) => number === step);
  if (known) return undefined;
  const near = nearest(step, names);
  return {
    message: `风险点“${name}”的环节“${step}”在流程图和办理程序中都没有。`,
    hint: near
      ? `是不是“${near}”？请改为节点的名称或者步骤的序号。`
      : '请改为流程图中节点的名称，或者办理程序中步骤的序号。',
  };
}

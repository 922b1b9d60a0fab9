import type { Rule } from '../rule.ts';

export const lanesHavePosts: Rule = {
  id: 'lanes-have-posts',
  severity: 'warning',
  summary: '画成泳道的流程图，各环节要写明承办岗位。',
  check({ powers }, report) {
    const charts = powers.flatMap((power) => power.charts.map((chart) => ({ power, chart })));
    for (const { power, chart } of charts) {
      if (!chart.graph?.lacksLanes) continue;
      report({
        place: chart.place,
        message: `“${power.name}”的流程图要画成泳道，但认得出的承办岗位不到两个，只能画成普通流程图。`,
        hint: '请在步骤表的“承办岗位”一栏或者节点名称的下一行写明各环节的岗位；不分泳道的，删去“图式: 泳道”。',
      });
    }
  },
};

import type { Step } from '../../model/entry.ts';
import { isSamePost, postsOfNode } from '../charts/chart-posts.ts';
import type { Rule } from '../rule.ts';
import { type ChartSteps, chartSteps } from '../views/chart-steps.ts';
import { listedPosts, splitPosts } from '../views/unit-posts.ts';

export const chartPostAgrees: Rule = {
  id: 'chart-post-agrees',
  severity: 'warning',
  summary: '流程图写的岗位要和“办理程序”表的承办岗位一致。',
  check(_compilation, report, context) {
    for (const chart of context.share(chartSteps)) {
      const { power } = chart.drawn;
      const known = context.share(listedPosts).get(power.unit) ?? [];
      for (const node of chart.nodes) {
        const step = chart.pairs.get(node.id);
        const posts = step?.post ? splitPosts(step.post) : [];
        const drawn = postsOfNode(node, known);
        if (!step || posts.length === 0 || drawn.length === 0) continue;
        const stranger = drawn.find((name) => !posts.some((post) => isSamePost(name, post)));
        const forgotten = posts.find((post) => !drawn.some((name) => isSamePost(name, post)));
        if (stranger === undefined && (forgotten === undefined || !needsBoth(step, chart))) continue;
        const isTable = stranger !== undefined && isOddOneOut(step, stranger, chart, known);
        // A post that the unit does not have is told by itself.
        const isListed = (name: string) => known.some((one) => isSamePost(name, one));
        if (isTable && drawn.every(isListed) && !posts.some(isListed)) continue;
        report({
          place: isTable ? (step.places.get('承办岗位') ?? step.place) : node.place,
          message: `“${step.name}”的岗位，流程图写的是“${drawn.join('、')}”，“办理程序”表写的是“${posts.join('、')}”。`,
          hint: '请核对由谁承办，把两处改成一致。',
        });
      }
    }
  },
};

/**
 * A chart may well name the first of several posts only, unless the step must not be left to one alone: money, or the work
 * of two where the chart names both posts of all the others.
 */
function needsBoth({ post = '', action = '', name }: Step, { nodes, pairs }: ChartSteps): boolean {
  if (/会计|记账/u.test(post) && /出纳/u.test(post)) return true;
  const others = nodes.flatMap((node) => {
    const step = pairs.get(node.id);
    const posts = splitPosts(step?.post ?? '');
    return posts.length > 1 && step?.name !== name ? [posts.every((one) => node.label.includes(one))] : [];
  });
  return /[两二双]人/u.test(action) && others.length > 0 && !others.includes(false);
}

/** Whether the table is out of line with the others: its post is not listed, or the risk of the step names the chart's. */
function isOddOneOut(
  step: Step,
  drawn: string,
  { drawn: { power } }: ChartSteps,
  known: readonly string[],
): boolean {
  const posts = splitPosts(step.post ?? '');
  const isListed = (name: string) => known.some((post) => isSamePost(name, post));
  if (isListed(drawn) !== posts.every(isListed)) return isListed(drawn);
  const risk = power.risks.find((one) => one.step === step.name || one.step === step.number);
  return Boolean(risk?.post?.includes(drawn) && !posts.some((post) => risk.post?.includes(post)));
}

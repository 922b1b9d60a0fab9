import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOMY } from '../../../scripts/draw/chart-spacings.ts';
import { TEXT_SIZE } from '../../../scripts/draw/chart-style.ts';
import { fitLanes } from '../../../scripts/draw/lanes/fit-lanes.ts';
import { layoutChart } from '../../../scripts/draw/layout-chart.ts';
import { findBrowser } from '../../../scripts/draw/other-kinds/find-browser.ts';
import type { PlacedChart } from '../../../scripts/draw/placed-chart.ts';
import { bundledFonts } from '../../../scripts/lib/fonts.ts';
import { measureWith } from '../../../scripts/lib/text-metrics.ts';
import type { FlowGraph } from '../../../scripts/model/flow-graph.ts';
import { parseFlowchart } from '../../../scripts/parse/flowchart/parse-flowchart.ts';
import { NO_MARKS, publicCharts, sampleCodes } from '../../gallery/gallery-charts.ts';
import { type MermaidPage, openMermaidPage, plain, type ShownChart } from './mermaid-page.ts';

const measure = measureWith((await bundledFonts()).hei);
const SETTING = { ...ROOMY, mirrored: new Set<string>() };
const HAS_BROWSER = findBrowser() !== undefined;
const CODES = [
  ...(await publicCharts()).map(({ caption, code }) => ({ caption, code })),
  ...(HAS_BROWSER ? await sampleCodes() : []),
];

async function ourChart(graph: FlowGraph): Promise<PlacedChart> {
  const inLanes = fitLanes(graph, NO_MARKS, measure);
  return inLanes ? inLanes.chart : layoutChart(graph, NO_MARKS, SETTING, measure);
}

/** What stands in a chart that we have laid out. */
function shown({ nodes, edges }: PlacedChart): ShownChart {
  const words = (lines: readonly { readonly text: string; readonly size: number }[]) =>
    plain(lines.flatMap(({ text, size }) => (size === TEXT_SIZE ? [text] : [])).join(''));
  return {
    nodes: new Map(nodes.map(({ id, lines }) => [id, words(lines)] as const)),
    edges: edges.map(({ edge }) => `${edge.from}→${edge.to}`).sort(),
    labels: edges.flatMap(({ label }) => (label ? [words(label.lines)] : [])).sort(),
  };
}

describe.skipIf(!HAS_BROWSER)('beside Mermaid itself', () => {
  let page: MermaidPage;
  beforeAll(async () => {
    page = await openMermaidPage();
  }, 60_000);
  afterAll(() => page?.close());

  test.each(CODES)('$caption has the same nodes, lines and words', async ({ code }) => {
    const { value: graph } = await parseFlowchart(code, { file: 'a.mmd', line: 1, column: 1 });
    if (!graph) throw new Error('The chart was not read.');
    const ours = shown(await ourChart(graph));
    const theirs = await page.show(code);
    expect(ours.labels).toEqual(theirs.labels);
    expect(ours.edges).toEqual(theirs.edges);
    expect(Object.fromEntries(ours.nodes)).toEqual(Object.fromEntries(theirs.nodes));
  });
});

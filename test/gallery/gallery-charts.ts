import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../scripts/compose/compose.ts';

import type { FlowGraph, FlowMarks } from '../../scripts/model/flow-graph.ts';
import { parseFlowchart } from '../../scripts/parse/flowchart/parse-flowchart.ts';
import { select } from '../../scripts/select/select.ts';
import { randomChart, randomLanes } from '../draw/random-chart.ts';
import { compileFolder } from '../support/compile-folder.ts';

export interface GalleryChart {
  readonly caption: string;
  readonly graph: FlowGraph;
  readonly marks: FlowMarks;
}

export const NO_MARKS: FlowMarks = { risks: [], notes: [], supervised: [], published: [] };
const FLOWCHARTS = join(import.meta.dirname, '..', 'fixtures', 'flowcharts');

/** The charts in test/fixtures/flowcharts: what offices publish, written anew. */
export async function publicCharts(): Promise<readonly (GalleryChart & { readonly code: string })[]> {
  const files = readdirSync(FLOWCHARTS).filter((name) => name.endsWith('.mmd'));
  return Promise.all(
    files.sort().map(async (file) => {
      const code = readFileSync(join(FLOWCHARTS, file), 'utf8');
      const { value: graph } = await parseFlowchart(code, { file, line: 1, column: 1 });
      if (!graph) throw new Error(`${file} was not read.`);
      return { caption: file.replace('.mmd', ''), graph, marks: NO_MARKS, code };
    }),
  );
}

/** Every flowchart of a folder with content/ and diagrams/, with its marks. */
export async function sampleCharts(folder: string): Promise<readonly GalleryChart[]> {
  const { compilation } = await compileFolder(folder);
  return compilation.units.flatMap((unit) =>
    compose(select(compilation, unit, 'internal', 0)).figures.flatMap(({ caption, content }) =>
      content.type === 'flowchart'
        ? [
            {
              caption: `${unit.shortName ?? unit.name}：${caption}`,
              graph: content.graph,
              marks: content.marks,
            },
          ]
        : [],
    ),
  );
}

/** Charts that nobody would draw, to show what the layout does with the worst. */
export function hardCharts(count: number): readonly GalleryChart[] {
  return Array.from({ length: count }, (_, seed) =>
    seed % 3 === 2
      ? { caption: `随机泳道图 ${seed}`, ...randomLanes(seed) }
      : { caption: `随机流程图 ${seed}`, ...randomChart(seed) },
  );
}

/** The code of every flowchart that the clerks of this folder's units wrote. */
export async function sampleCodes(
  folder = join(import.meta.dirname, '..', '..'),
): Promise<readonly { readonly caption: string; readonly code: string }[]> {
  const { compilation } = await compileFolder(folder);
  return compilation.powers.flatMap(({ name, charts }) =>
    charts.flatMap(({ code, graph }) => (graph && code !== '' ? [{ caption: name, code }] : [])),
  );
}

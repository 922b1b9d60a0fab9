import { chartTitle } from '../../lib/chart-title.ts';
import { defined } from '../../lib/defined.ts';
import { plainText } from '../../lib/plain-text.ts';
import type { Outcome } from '../../model/diagnostic.ts';
import type { Chart } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import type { ProseBlock } from '../../model/prose.ts';
import { parseFlowchart } from '../flowchart/parse-flowchart.ts';

/** A chart with its graph, as far as Mermaid can read it. */
async function readChart(
  chart: Pick<Chart, 'origin' | 'code' | 'place'> & {
    readonly path?: string;
    readonly title?: string | undefined;
  },
): Promise<Outcome<Chart>> {
  const { value: graph, diagnostics } = await parseFlowchart(chart.code, chart.place);
  return { value: { ...defined(chart), ...(graph && { graph }) }, diagnostics };
}

/** The charts in the fences of a section, with the graphs that their fences carry. Its own title comes first, then a heading right above. */
export function readFences(blocks: readonly ProseBlock[]): readonly Chart[] {
  return blocks.flatMap((block, index): readonly Chart[] => {
    if (block.type !== 'diagram') return [];
    const { code, place, graph } = block;
    const above = blocks[index - 1];
    const title =
      chartTitle(code) ?? block.title ?? (above?.type === 'heading' ? plainText(above.children) : undefined);
    return [{ origin: 'fence', code, place, ...(graph && { graph }), ...(title && { title }) }];
  });
}

/** The chart of a file under diagrams/. The name of the file is no title: clerks name files for themselves. */
export function readChartFile(code: string, path: string): Promise<Outcome<Chart>> {
  const place: Place = { file: path, line: 1, column: 1 };
  return readChart({ origin: 'file', path, title: chartTitle(code), code, place });
}

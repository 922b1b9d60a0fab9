import { drawFigures } from '../../../scripts/draw/draw-figures.ts';
import { bundledFonts } from '../../../scripts/lib/fonts.ts';
import type { Figure } from '../../../scripts/model/block.ts';
import { parseFlowchart } from '../../../scripts/parse/flowchart/parse-flowchart.ts';
import { manyCodes } from './many-codes.ts';

/** Parses charts, lays them out and draws them as SVG; prints the most memory that this process had, in MB. */
const [, , folder = '', count = ''] = process.argv;
const marks = { risks: [], notes: [], supervised: [], published: [] };
const figures: Figure[] = [];
for (const [index, code] of manyCodes(folder, Number(count)).entries()) {
  const { value: graph } = await parseFlowchart(code, { file: 'a.mmd', line: 1, column: 1 });
  if (!graph) throw new Error('A chart was not read.');
  const content = { type: 'flowchart', graph, marks } as const;
  figures.push({ id: `f${index}`, caption: '流程图', alt: '流程图', content });
}
const { hei } = await bundledFonts();
const { value } = await drawFigures(figures, { font: hei, png: false });
if (value.size !== figures.length) throw new Error('A chart was not drawn.');
console.log(process.resourceUsage().maxRSS / 2 ** 10);

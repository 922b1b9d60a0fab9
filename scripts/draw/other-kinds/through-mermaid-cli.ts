import type { Figure } from '../../model/block.ts';
import type { DrawFigures } from '../draw-figures.ts';
import { mermaidCode } from './mermaid-code.ts';

/** Draws flowcharts through mermaid-cli too, for comparison: without risk marks, and only where there is a browser. */
export function throughMermaidCli(draw: DrawFigures): DrawFigures {
  return (figures, options) => draw(figures.map(asMermaid), options);
}

function asMermaid(figure: Figure): Figure {
  const { content } = figure;
  if (content.type !== 'flowchart') return figure;
  const place = content.graph.nodes[0]?.place;
  return {
    ...figure,
    content: { type: 'mermaid', code: mermaidCode(content.graph), ...(place && { place }) },
  };
}

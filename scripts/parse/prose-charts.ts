import { findNodes } from '../lib/find-nodes.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Prose, ProseBlock, ProseDiagram } from '../model/prose.ts';
import { parseFlowchart } from './flowchart/parse-flowchart.ts';

/** The same prose with the graph in each Mermaid fence, wherever it stands, as far as Mermaid can read it. */
export async function withGraphs(prose: Prose): Promise<Outcome<Prose>> {
  const fences = [...new Set(findNodes<ProseDiagram>([prose.blocks, prose.footnotes], 'diagram'))];
  if (fences.length === 0) return { value: prose, diagnostics: [] };
  const graphs = new Map<ProseBlock, ProseBlock>();
  const diagnostics: Diagnostic[] = [];
  for (const fence of fences) {
    const read = await parseFlowchart(fence.code, fence.place);
    graphs.set(fence, read.value ? { ...fence, graph: read.value } : fence);
    diagnostics.push(...read.diagnostics);
  }
  const mapped = new Map<ProseBlock, ProseBlock>();
  const map = (blocks: readonly ProseBlock[]): readonly ProseBlock[] =>
    blocks.map((block) => {
      const made = mapped.get(block) ?? graphs.get(block) ?? within(block, map);
      // The same block stands in `blocks` and in its section: it stays the same object.
      mapped.set(block, made);
      return made;
    });
  return {
    value: {
      ...prose,
      blocks: map(prose.blocks),
      preamble: map(prose.preamble),
      sections: prose.sections.map((section) => ({ ...section, blocks: map(section.blocks) })),
      footnotes: new Map(
        [...prose.footnotes].map(([label, note]) => [label, { ...note, children: map(note.children) }]),
      ),
    },
    diagnostics,
  };
}

function within(
  block: ProseBlock,
  map: (blocks: readonly ProseBlock[]) => readonly ProseBlock[],
): ProseBlock {
  switch (block.type) {
    case 'quote':
    case 'internal':
      return { ...block, children: map(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, children: map(item.children) })) };
    default:
      return block;
  }
}

import { A4, LANDSCAPE_MARGINS, MARGINS } from '../../lib/page-geometry.ts';
import type { FlowNode, SectionNode } from './engine/nodes.ts';

/** What chapters are made of: nodes, new pages, and turns of the sheet. */
export type FlowItem =
  | { readonly type: 'node'; readonly node: FlowNode }
  | { readonly type: 'page' }
  | { readonly type: 'orientation'; readonly landscape: boolean };

export function nodeItem(node: FlowNode): FlowItem {
  return { type: 'node', node };
}

export const PORTRAIT_PAGE = { width: A4.width, height: A4.height, orientation: 'portrait' } as const;
export const LANDSCAPE_PAGE = { width: A4.height, height: A4.width, orientation: 'landscape' } as const;

/**
 * Groups a flow into sections of one orientation; a section begins a page, so that it swallows a new page at its start.
 * Titles right before a turn go with what they announce.
 */
export function toSections(items: readonly FlowItem[], recto: boolean): readonly SectionNode[] {
  const sections: SectionNode[] = [];
  let nodes: FlowNode[] = [];
  let landscape = false;
  let newPage = false;
  const close = () => {
    if (nodes.length > 0) sections.push(section(nodes, landscape, recto && sections.length === 0));
    nodes = [];
    newPage = false;
  };
  for (const item of items) {
    if (item.type === 'orientation') {
      if (item.landscape === landscape) continue;
      const titles = takeTitles(nodes);
      close();
      nodes = titles;
      landscape = item.landscape;
    } else if (item.type === 'page') {
      newPage = nodes.length > 0;
    } else {
      nodes.push(newPage ? { ...item.node, pageBreak: 'before' } : item.node);
      newPage = false;
    }
  }
  close();
  return sections;
}

/** Takes the titles away that stand at the end. */
function takeTitles(nodes: FlowNode[]): FlowNode[] {
  const last = nodes.findLastIndex((node) => !node.keepWithNext);
  return nodes.splice(last + 1).map(({ pageBreak, ...title }) => title);
}

function section(stack: readonly FlowNode[], landscape: boolean, recto: boolean): SectionNode {
  return {
    section: { stack },
    size: landscape ? LANDSCAPE_PAGE : PORTRAIT_PAGE,
    margins: landscape ? LANDSCAPE_MARGINS : MARGINS,
    ...(recto && { recto }),
  };
}

import type { PrintedPicture, Span } from '../../model/block.ts';
import type { BookContext } from './book-context.ts';
import type { FlowNode, Margin, Paragraph, ParagraphNode, ParagraphStyle, Run } from './engine/nodes.ts';
import type { StructureType } from './engine/tagging/structure-element.ts';
import { isPlaceable, pictureNode } from './picture-node.ts';
import { runsOf } from './span-runs.ts';

export interface ParagraphOptions {
  readonly margin?: Margin;
  readonly keepWithNext?: true;
  readonly anchors?: readonly string[];
  readonly leader?: Paragraph['leader'];
  readonly tag?: StructureType;
}

export function paragraphNode(
  runs: readonly Run[],
  style: ParagraphStyle,
  { leader, ...options }: ParagraphOptions = {},
): ParagraphNode {
  return { text: '', paragraph: { runs, style, ...(leader && { leader }) }, ...options };
}

export function textNode(text: string, style: ParagraphStyle, options: ParagraphOptions = {}): ParagraphNode {
  return paragraphNode([{ text }], style, options);
}

/** A paragraph; where it holds pictures, each stands on its own between the text before and after it. */
export function paragraphNodes(
  spans: readonly Span[],
  style: ParagraphStyle,
  context: BookContext,
  before: readonly Run[] = [],
): readonly FlowNode[] {
  const nodes: FlowNode[] = [];
  let runs: Run[] = [...before];
  const flush = () => {
    const first = nodes.length === 0;
    if (runs.some(({ text }) => text.trim() !== '')) {
      nodes.push(paragraphNode(trimBreaks(runs), first ? style : { ...style, indent: 0 }));
    }
    runs = [];
  };
  for (const span of spans) {
    const picture = placeable(span, context);
    if (!picture) runs.push(...runsOf([span], context));
    else {
      flush();
      nodes.push(pictureNode(picture, context.area));
    }
  }
  flush();
  return nodes;
}

function placeable(span: Span, context: BookContext): PrintedPicture | undefined {
  return span.type === 'picture' && isPlaceable(span.picture, context) ? span.picture : undefined;
}

/** A typed line break beside a picture would leave an empty line. */
function trimBreaks(runs: readonly Run[]): readonly Run[] {
  const filled = (run: Run) => run.text !== '\n';
  const start = runs.findIndex(filled);
  const end = runs.findLastIndex(filled);
  return runs.slice(start, end + 1);
}

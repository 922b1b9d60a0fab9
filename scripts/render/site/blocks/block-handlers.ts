import type { ElementContent } from 'hast';
import type { Block, BlockHandlers } from '../../../model/block.ts';
import { element } from './element.ts';
import { figureToHast } from './figure-to-hast.ts';
import type { PageContext } from './page-context.ts';
import { paragraphToHast } from './paragraph-to-hast.ts';
import { spansToHast } from './span-handlers.ts';
import { tableToHast } from './table-to-hast.ts';

const handlers: BlockHandlers<ElementContent, PageContext> = {
  heading: ({ id, depth, style, spans }, context) =>
    // The page's own title is h1.
    element(
      `h${Math.min(depth + 1, 6)}`,
      { id, ...(style === 'chapter' && { className: ['chapter-title'] }) },
      [...spansToHast(spans, context)],
    ),
  paragraph: paragraphToHast,
  list: ({ ordered, start, items }, context) =>
    element(
      ordered ? 'ol' : 'ul',
      ordered && start !== 1 ? { start } : {},
      items.map((blocks) => element('li', {}, blocksToHast(blocks, context))),
    ),
  table: tableToHast,
  figure: ({ figure }, context) => figureToHast(figure, context),
  quote: ({ children }, context) => element('blockquote', {}, blocksToHast(children, context)),
  code: ({ text }) => element('pre', {}, [element('code', {}, [text])]),
  separator: () => element('hr', {}),
  internal: () => {
    throw new Error('A public booklet holds an internal passage: select let it through.');
  },
};

/** Lays blocks out as HTML. The one table of handlers of the site. */
export function blocksToHast(blocks: readonly Block[], context: PageContext): readonly ElementContent[] {
  return blocks.map((block) => blockToHast(block, context));
}

function blockToHast<T extends Block['type']>(
  block: Extract<Block, { type: T }>,
  context: PageContext,
): ElementContent {
  const handle: (block: Extract<Block, { type: T }>, context: PageContext) => ElementContent =
    handlers[block.type as T];
  return handle(block, context);
}

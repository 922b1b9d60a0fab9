import { plainSpans } from '../../lib/plain-spans.ts';
import type { Block, FootnoteSpan } from '../../model/block.ts';
import { blocksToHast } from './blocks/block-handlers.ts';
import { element } from './blocks/element.ts';
import type { PageContext } from './blocks/page-context.ts';
import { type SafeHtml, safeHtml } from './blocks/safe-html.ts';
import { spansToHast } from './blocks/span-handlers.ts';
import { textOf } from './blocks/text-of.ts';
import { steppedHeadings } from './stepped-headings.ts';

/** Blocks as a template prints them. */
export interface Body {
  readonly html: SafeHtml;
  readonly text: string;
  /** Files of templates/site/assets that it asks for. */
  readonly scripts: readonly string[];
  /** Headings of the first level, for the list at the head of a long page. */
  readonly headings: readonly { readonly href: string; readonly title: string }[];
}

/** Lays blocks out for one page, with their footnotes at the end. */
export function renderBody(content: readonly Block[], base: Omit<PageContext, 'footnotes'>): Body {
  const blocks = steppedHeadings(content);
  const footnotes: FootnoteSpan[] = [];
  const context = { ...base, footnotes };
  const nodes = blocksToHast(blocks, context);
  const all = footnotes.length === 0 ? nodes : [...nodes, notes(footnotes, context)];
  return {
    html: safeHtml(all),
    text: textOf(all),
    scripts: blocks.some(isChart) ? ['charts.js'] : [],
    headings: blocks.flatMap((block) =>
      block.type === 'heading' && block.depth === 1
        ? [{ href: `#${encodeURIComponent(block.id)}`, title: plainSpans(block.spans) }]
        : [],
    ),
  };
}

const isChart = (block: Block): boolean => block.type === 'figure' && block.figure.content.type !== 'picture';

function notes(footnotes: readonly FootnoteSpan[], context: PageContext) {
  const items = footnotes.map(({ number, children }) =>
    element('li', { id: `note-${number}` }, [
      `〔${number}〕`,
      ...spansToHast(children, context),
      element('a', { href: `#note-${number}-mark` }, [`回到正文〔${number}〕处`]),
    ]),
  );
  return element('section', { className: ['notes'], ariaLabel: '注释' }, [element('ul', {}, items)]);
}

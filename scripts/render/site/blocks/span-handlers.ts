import type { ElementContent } from 'hast';
import type { PrintedPicture, Span, SpanHandlers, TextSpan } from '../../../model/block.ts';
import { element } from './element.ts';
import type { PageContext } from './page-context.ts';

const handlers: SpanHandlers<readonly ElementContent[], PageContext> = {
  text: (span) => [styled(span)],
  reference: ({ target, children }, context) => {
    const link = context.link(target);
    const label = labelOf(children, context);
    if (!link) return label;
    return [element('a', { href: link.href }, label.length > 0 ? label : [link.title])];
  },
  link: ({ href, children }, context) => [
    element('a', { href, rel: ['nofollow', 'noopener'], className: ['outside'] }, labelOf(children, context)),
  ],
  footnote: (footnote, { footnotes }) => {
    const { number } = footnote;
    // A note that is marked twice is printed once, and leads back to its first mark.
    const isFirst = !footnotes.some((known) => known.number === number);
    if (isFirst) footnotes.push(footnote);
    const mark = element('a', { href: `#note-${number}`, ariaLabel: `注释${number}` }, [`〔${number}〕`]);
    return [element('sup', isFirst ? { id: `note-${number}-mark` } : {}, [mark])];
  },
  picture: ({ picture }, context) => [pictureToHast(picture, context)],
  break: () => [element('br', {})],
};

/** Running text. A reference to what the site does not hold keeps its words and loses its link. */
export function spansToHast(spans: readonly Span[], context: PageContext): readonly ElementContent[] {
  return spans.flatMap((span) => spanToHast(span, context));
}

/** The words of a link: a citation inside them is no link of its own, because links do not nest. */
function labelOf(spans: readonly Span[], context: PageContext): readonly ElementContent[] {
  return spansToHast(spans, context).flatMap((node) =>
    node.type === 'element' && node.tagName === 'a' ? node.children : [node],
  );
}

export function pictureToHast(
  { fileName, alt, width, height }: PrintedPicture,
  context: PageContext,
): ElementContent {
  return element('img', { src: context.picture(fileName), alt, width, height, loading: 'lazy' });
}

function spanToHast<T extends Span['type']>(
  span: Extract<Span, { type: T }>,
  context: PageContext,
): readonly ElementContent[] {
  const handle: (span: Extract<Span, { type: T }>, context: PageContext) => readonly ElementContent[] =
    handlers[span.type as T];
  return handle(span, context);
}

function styled({ text, strong, emphasis, strike, code }: TextSpan): ElementContent {
  let node: ElementContent = { type: 'text', value: text };
  if (code) node = element('code', {}, [node]);
  if (strike) node = element('s', {}, [node]);
  if (emphasis) node = element('em', {}, [node]);
  if (strong) node = element('strong', {}, [node]);
  return node;
}

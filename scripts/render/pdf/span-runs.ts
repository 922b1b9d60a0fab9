import type { Span, SpanHandlers } from '../../model/block.ts';
import type { BookContext } from './book-context.ts';
import type { Link, ParagraphNode, Run } from './engine/nodes.ts';
import { STYLES } from './styles.ts';

/** Room for the page number of a reference, until it is known. */
const RESERVED_NUMBER = '000';
const CIRCLED_ONE = 0x2460;
const LAST_CIRCLED = 20;

/** ① up to ⑳, then 〔21〕. */
export function footnoteMark(number: number): string {
  return number >= 1 && number <= LAST_CIRCLED
    ? String.fromCodePoint(CIRCLED_ONE + number - 1)
    : `〔${number}〕`;
}

const handlers: SpanHandlers<readonly Run[], BookContext> = {
  text: ({ text, strong, emphasis, strike, code }) => {
    const face = strong ? 'hei' : emphasis ? 'kai' : code ? 'song' : undefined;
    return [{ text, ...(face && { face }), ...(strike && { struck: true }) }];
  },
  reference: ({ target, children, withPage }, context) => {
    const name = runsOf(children, context);
    if (!context.printedIds.has(target)) return name;
    const link: Link = { type: 'place', id: target };
    const linked = name.map((run) => ({ ...run, link }));
    if (!withPage) return linked;
    const page: Run = { text: RESERVED_NUMBER, pageOf: target, link };
    if (linked.length === 0) return [page];
    return [...linked, { text: '（第', link }, page, { text: '页）', link }];
  },
  link: ({ href, children }, context) => {
    return runsOf(children, context).map((run) => ({ ...run, link: { type: 'web', href } }));
  },
  footnote: ({ number, children }, context) => {
    const mark = footnoteMark(number);
    const runs = [{ text: `${mark} ` }, ...runsOf(children, context)];
    const note: ParagraphNode = { text: '', paragraph: { runs, style: STYLES.footnote }, tag: 'Note' };
    return [{ text: mark, raised: true, note }];
  },
  picture: ({ picture }) => [{ text: `【图：${picture.alt}】` }],
  break: () => [{ text: '\n' }],
};

function spanRuns<T extends Span['type']>(span: Extract<Span, { type: T }>, context: BookContext) {
  const handle: (span: Extract<Span, { type: T }>, context: BookContext) => readonly Run[] =
    handlers[span.type];
  return handle(span, context);
}

/** Spans as runs of text. Pictures are named by their alternative text; `paragraphNodes` places those that it can. */
export function runsOf(spans: readonly Span[], context: BookContext): readonly Run[] {
  return spans.flatMap((span) => spanRuns(span, context));
}

import Handlebars from 'handlebars';
import type { ElementContent } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { sanitizeSchema } from './sanitize-schema.ts';

/** HTML that passed the sanitiser: the only thing that a template prints unescaped. */
export type SafeHtml = Handlebars.SafeString;

const processor = unified()
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeStringify, { closeSelfClosing: false, entities: { useNamedReferences: false } })
  .freeze();

/** The one place where text becomes markup. */
export function safeHtml(nodes: readonly ElementContent[]): SafeHtml {
  const tree = processor.runSync({ type: 'root', children: [...nodes] });
  return new Handlebars.SafeString(processor.stringify(tree));
}

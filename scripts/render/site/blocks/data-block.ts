import Handlebars from 'handlebars';
import type { SafeHtml } from './safe-html.ts';

/**
 * JSON-LD for machines. A script element of this type is a data block: no browser runs it, so that the
 * Content-Security-Policy does not ask for its hash. Nothing in it can end the element: `<` stands as its escape.
 */
export function dataBlock(data: object): SafeHtml {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return new Handlebars.SafeString(`<script type="application/ld+json">${json}</script>`);
}

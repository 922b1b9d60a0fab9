import type { ElementContent } from 'hast';
import type { ParagraphBlock } from '../../../model/block.ts';
import { element } from './element.ts';
import type { PageContext } from './page-context.ts';
import { spansToHast } from './span-handlers.ts';

/** A paragraph; its typed number and its short title sentence keep the face that GB/T 9704 gives them. */
export function paragraphToHast(
  { role, marker, level, face, lead, spans }: ParagraphBlock,
  context: PageContext,
): ElementContent {
  const classes = [...(role === 'body' ? [] : [role]), ...(level === undefined ? [] : [`level-${level}`])];
  const faceClass = role === 'article' ? 'hei' : face;
  const head = [...(marker === undefined ? [] : [marker]), ...(lead ? spansToHast(lead, context) : [])];
  return element('p', classes.length > 0 ? { className: classes } : {}, [
    ...(head.length > 0
      ? [element('span', { className: ['marker', ...(faceClass ? [faceClass] : [])] }, head)]
      : []),
    // 第一条 is set off from its text; 一、 and （一） are not.
    ...(role === 'article' && marker !== undefined ? ['　'] : []),
    ...spansToHast(spans, context),
  ]);
}

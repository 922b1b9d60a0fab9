import type { FlowPaint } from '../../model/flow-graph.ts';
import { NAMED_COLOURS } from './named-colours.ts';

/** Reads style declarations (`fill:#f00`, `stroke-dasharray: 5 5`), later ones winning. What we do not draw is dropped. */
export function paintOf(declarations: readonly string[]): FlowPaint {
  const style = new Map<string, string>();
  for (const declaration of declarations.flatMap((part) => part.split(';'))) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      style.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  const fill = colourOf(style.get('fill') ?? style.get('background-color'));
  const stroke = colourOf(style.get('stroke') ?? style.get('border-color'));
  const text = colourOf(style.get('color'));
  const dashed = style.has('stroke-dasharray') && !/^(?:0|none)\b/.test(style.get('stroke-dasharray') ?? '');
  const bold = /^(?:bold|bolder|[6-9]00)\b/.test(style.get('font-weight') ?? '');
  return {
    ...(fill && { fill }),
    ...(stroke && { stroke }),
    ...(text && { text }),
    ...(dashed && { dashed }),
    ...(bold && { bold }),
  };
}

/** `#rrggbb` of `#rgb`, `#rrggbb` or a CSS name; undefined for anything else. */
function colourOf(value: string | undefined): string | undefined {
  const colour = value
    ?.replace(/!important/, '')
    .trim()
    .toLowerCase();
  if (colour === undefined) return undefined;
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[\da-f]{6}$/.test(colour)) return colour;
  return NAMED_COLOURS.get(colour);
}

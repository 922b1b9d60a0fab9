import type { Scalar } from 'yaml';
import type { Place } from '../../model/place.ts';
import type { TextNode } from './field-node.ts';

/** A scalar as it was typed; undefined when it is empty. Lines that YAML folds join without a space between Chinese. */
export function scalarText(
  scalar: Scalar,
  source: string,
  placeAt: (position: number) => Place,
): TextNode | undefined {
  const [start, end] = scalar.range ?? [0, 0];
  const raw = source.slice(start, end);
  const value = String(scalar.value);
  const oneLine = !raw.includes('\n');
  const text = (oneLine || scalar.type === 'BLOCK_LITERAL' ? value : joinFolded(value)).trim();
  if (text === '') return undefined;
  return { type: 'text', text, place: placeAt(start + textOffset(scalar.type, raw)), oneLine };
}

/** Where the text starts in the value: after its quote, or on the line below the mark of a block. */
function textOffset(type: Scalar['type'], raw: string): number {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 1;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return /^.*\n\s*/.exec(raw)?.[0].length ?? 0;
  return 0;
}

function joinFolded(text: string): string {
  return text.replace(/(?<=[\u2E80-\uFFEF“”—…]) (?=[\u2E80-\uFFEF“”—…])/g, '');
}

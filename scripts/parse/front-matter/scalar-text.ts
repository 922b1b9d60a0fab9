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
  const oneLine = !raw.includes('\n');
  const text = (oneLine ? String(scalar.value) : joined(scalar, raw)).trim();
  if (text === '') return undefined;
  return { type: 'text', text, place: placeAt(start + textOffset(scalar.type, raw)), oneLine };
}

function joined({ type, value }: Scalar, raw: string): string {
  if (type === 'BLOCK_LITERAL') return String(value);
  // Plain text has no escapes: joining its own lines leaves the spaces inside them alone.
  if (type === 'PLAIN') return joinChinese(raw.replace(/[ \t]*\n\s*/g, '\n'), '\n').replaceAll('\n', ' ');
  return joinChinese(String(value), ' ');
}

/** Drops `separator` where it stands between Chinese characters or marks. */
function joinChinese(text: string, separator: string): string {
  const chinese = '[\\u2E80-\\uFFEF“”‘’—…]';
  return text.replace(new RegExp(`(?<=${chinese})${separator}(?=${chinese})`, 'g'), '');
}

/** Where the text starts in the value: after its quote, or on the line below the mark of a block. */
function textOffset(type: Scalar['type'], raw: string): number {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 1;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return /^.*\n\s*/.exec(raw)?.[0].length ?? 0;
  return 0;
}

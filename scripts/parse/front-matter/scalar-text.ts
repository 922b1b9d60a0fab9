import type { Scalar } from 'yaml';
import type { Place } from '../../model/place.ts';
import type { TextNode } from './field-node.ts';

/**
 * A scalar as it was typed; undefined when it is empty. Lines that YAML folds join without a space between Chinese;
 * one that begins with a typed number stays a line.
 */
export function scalarText(
  scalar: Scalar,
  source: string,
  placeAt: (position: number) => Place,
): TextNode | undefined {
  const [start, end] = scalar.range ?? [0, 0];
  const raw = source.slice(start, end);
  const oneLine = !raw.includes('\n');
  const text = (oneLine ? String(scalar.value) : unfolded(scalar, raw)).trim();
  if (text === '') return undefined;
  return { type: 'text', text, place: placeAt(start + textOffset(scalar.type, raw)), oneLine };
}

const CHINESE = '[\\u2E80-\\uFFEF“”‘’—…]';
const FOLD = new RegExp(`(?<=${CHINESE}) (?=${CHINESE})`, 'g');
const JOINT = new RegExp(`${CHINESE}\\n${CHINESE}`);
const TYPED_NUMBER = /^(?:\d{1,2}[.、]|[（(][一二三四五六七八九十\d]+[）)]|[①-⑳])/;

function unfolded({ type, value }: Scalar, raw: string): string {
  if (type === 'BLOCK_LITERAL') return String(value);
  // Plain text has no escapes, so that its lines can be joined as they are; the others are folded already.
  if (type === 'PLAIN')
    return raw
      .split('\n')
      .map((line) => line.trim())
      .reduce(joinLine);
  return String(value).replace(FOLD, '');
}

function joinLine(text: string, line: string): string {
  if (TYPED_NUMBER.test(line)) return `${text}\n${line}`;
  const isChinese = JOINT.test(`${text.slice(-1)}\n${line.charAt(0)}`);
  return isChinese || line === '' ? text + line : `${text} ${line}`;
}

/** Where the text starts in the value: after its quote, or on the line below the mark of a block. */
function textOffset(type: Scalar['type'], raw: string): number {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 1;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') return /^.*\n\s*/.exec(raw)?.[0].length ?? 0;
  return 0;
}

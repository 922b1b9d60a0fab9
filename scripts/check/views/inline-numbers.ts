import { parseChineseNumber, parseCircledNumber } from '../../lib/chinese-numeral.ts';
import type { Marker } from '../../model/prose.ts';
import type { TextPiece } from './running-text.ts';

/** A number inside a text that begins an item there: ② of “材料：①申请书；②证明”. */
export interface InlineNumber {
  readonly value: number;
  readonly text: string;
  readonly index: number;
}

/** A second or third item inside a text; most texts have none. */
export const HAS_INLINE_NUMBERS = /[②③]|[（(][二三23２３][）)]|[：:；;。\n]\s*[23２３][.．、]/u;

const HAS_NUMBERS = /[（(①-⑳]|[\d０-９][.．、]/u;
const NO_LISTS: readonly never[] = [];

/** The lists that a piece of text holds within itself, by the dress of their numbers; each begins with its first number. */
export function inlineLists({
  text,
  marker,
}: Pick<TextPiece, 'text' | 'marker'>): readonly (readonly InlineNumber[])[] {
  if (!HAS_NUMBERS.test(text)) return NO_LISTS;
  return DRESSES.flatMap(({ style, pattern }) => {
    if (marker?.style === style) return [];
    const lists: InlineNumber[][] = [];
    for (const { 0: whole, 1: numeral = '', index } of text.matchAll(pattern)) {
      const value = parseCircledNumber(numeral) ?? parseChineseNumber(numeral);
      if (value === undefined) continue;
      const number = { value, text: whole, index };
      const list = lists.at(-1);
      const last = list?.at(-1);
      const begins = value === 1 && !(last?.value === 1 && isOneSentence(text.slice(last.index, index)));
      if (begins) lists.push([number]);
      else list?.push(number);
    }
    return lists;
  });
}

/**
 * The list inside a text that the next line goes on: （一）…；（二）… before a line that begins with （三）; undefined where
 * there is none.
 */
export function listBefore(
  block: Pick<TextPiece, 'text' | 'marker'>,
  { text, value, style }: Marker,
): readonly InlineNumber[] | undefined {
  if (value < 2 || block.marker?.style === style || !mayHold(block.text, text)) return undefined;
  return inlineLists(block).find(
    (list) =>
      list.length === value - 1 &&
      list.every((item, index) => item.value === index + 1 && dressOf(item.text) === dressOf(text)),
  );
}

/** Whether a text may hold numbers that are dressed like this one; none inside a text is dressed like 第二条. */
const mayHold = (text: string, number: string): boolean =>
  /[（(①-⑳]/u.test(number)
    ? /[（(①-⑳]/u.test(text)
    : /^[\d０-９]/u.test(number) && /[\d０-９][.．、]/u.test(text);

/** What stands around a numeral. */
const dressOf = (number: string) => number.replace(/[一二三四五六七八九十\d]+|[①-⑳]/u, '#').normalize('NFKC');

/** Between ① and another ① of the same list. */
const isOneSentence = (between: string) => /[；;]\s*$/u.test(between) && !/[：:。]/u.test(between);

/** Behind what an item begins. */
const BEHIND = '(?<=^|[：:；;，,。\\n]\\s*|[；;，,。]\\s*[和与及或])';
/** How a reference to items goes on: （二）项, （一）、（三）项, （二）至（四）项. */
const NO_ITEM = '(?!项(?!目)|款|[、和与及或至]\\s*第?[（(①-⑳]|[规所])';
const DRESSES = [
  { style: 'circled', pattern: new RegExp(`${BEHIND}([①-⑳])${NO_ITEM}`, 'gu') },
  {
    style: 'chinese-bracketed',
    pattern: new RegExp(`${BEHIND}[（(]([一二三四五六七八九十]{1,3})[）)]${NO_ITEM}`, 'gu'),
  },
  { style: 'arabic-bracketed', pattern: new RegExp(`${BEHIND}[（(]([0-9０-９]{1,2})[）)]${NO_ITEM}`, 'gu') },
  { style: 'arabic', pattern: /(?<=^|[：:；;。\n]\s*)([0-9０-９]{1,2})[.．、](?![0-9０-９])/gu },
] as const;

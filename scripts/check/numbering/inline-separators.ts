import { parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { type InlineNumber, inlineLists } from '../views/inline-numbers.ts';
import type { TextPiece } from '../views/running-text.ts';

/** The mark before an item inside a text that differs from those before all other items, by UTF-16 index. */
export interface OddSeparator {
  readonly index: number;
  readonly mark: string;
  readonly usual: string;
  /** The number of the item behind it. */
  readonly before: string;
}

/** The numbers of a list that is told as 一是…二是…. */
const SPOKEN = /(?<=^|[，；。：、\s])([一二三四五六七八九])是/gu;

function spokenLists(text: string): readonly (readonly InlineNumber[])[] {
  const lists: InlineNumber[][] = [];
  for (const { 0: whole, 1: numeral = '', index } of text.includes('二是') ? text.matchAll(SPOKEN) : []) {
    const value = parseChineseNumber(numeral) ?? 0;
    if (value === 1) lists.push([]);
    lists.at(-1)?.push({ value, text: whole, index });
  }
  return lists;
}

/** Of so many marks one may be a slip. */
const FEWEST = 3;

/** ①时间，②出席人员；③议题；④决定事项: told where all the others are alike. */
export function oddSeparators(piece: Pick<TextPiece, 'text' | 'marker'>): readonly OddSeparator[] {
  return [...inlineLists(piece), ...spokenLists(piece.text)].flatMap((list) => {
    const marks = list.slice(1).map(({ index, text: number }) => {
      const at = piece.text.slice(0, index).trimEnd().length - 1;
      return { index: at, mark: piece.text.charAt(at), before: number };
    });
    const rising = list.every(({ value }, at) => value === at + 1);
    if (!rising || marks.length < 2) return [];
    // 一是梳理，二是审核；三是公布: the lesser mark is the slip.
    if (marks.length < FEWEST) {
      const [slip] = marks.filter(({ mark }) => mark === '，' || mark === '：');
      return slip && marks.some(({ mark }) => mark === '；') ? [{ ...slip, usual: '；' }] : [];
    }
    const odd = (['；', '，', '、'] as const).flatMap((usual) => {
      const others = marks.filter(({ mark }) => mark !== usual);
      const [only] = others;
      return others.length === 1 && only && /[；，、]/u.test(only.mark) ? [{ ...only, usual }] : [];
    });
    return odd;
  });
}

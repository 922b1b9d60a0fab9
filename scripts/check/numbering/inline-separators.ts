import { inlineLists } from '../views/inline-numbers.ts';
import type { TextPiece } from '../views/running-text.ts';

/** The mark before an item inside a text that differs from those before all other items, by UTF-16 index. */
export interface OddSeparator {
  readonly index: number;
  readonly mark: string;
  readonly usual: string;
  /** The number of the item behind it. */
  readonly before: string;
}

/** Of so many marks one may be a slip. */
const FEWEST = 3;

/** ①时间，②出席人员；③议题；④决定事项: told where all the others are alike. */
export function oddSeparators(piece: Pick<TextPiece, 'text' | 'marker'>): readonly OddSeparator[] {
  return inlineLists(piece).flatMap((list) => {
    const marks = list.slice(1).map(({ index, text: number }) => {
      const at = piece.text.slice(0, index).trimEnd().length - 1;
      return { index: at, mark: piece.text.charAt(at), before: number };
    });
    const rising = list.every(({ value }, at) => value === at + 1);
    if (!rising || marks.length < FEWEST) return [];
    const odd = (['；', '，', '、'] as const).flatMap((usual) => {
      const others = marks.filter(({ mark }) => mark !== usual);
      const [only] = others;
      return others.length === 1 && only && /[；，、]/u.test(only.mark) ? [{ ...only, usual }] : [];
    });
    return odd;
  });
}

import type { CheckContext } from '../rule.ts';
import { piecesThatMayHold, piecesWith } from '../views/character-index.ts';
import { folderOf } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

/** A sum in the wrong unit, as another text of the unit tells it; at a UTF-16 index. */
export interface ScaleSlip {
  readonly piece: TextPiece;
  readonly text: string;
  readonly index: number;
  readonly other: TextPiece;
  readonly right: string;
}

/** 20000万元 where the rule on spending says 20000元: the same digits, ten thousand times as much. */
export function scaleSlips(context: CheckContext): readonly ScaleSlip[] {
  return piecesWith(context, /\d{4}万元/u).flatMap((piece) =>
    isProse(piece)
      ? [...piece.text.matchAll(/(?<![\d.])(\d{4,})万元/gu)].flatMap(({ 0: text, 1: digits = '', index }) => {
          const right = `${digits}元`;
          const told = new RegExp(`(?<![\\d.])${right}`, 'u');
          const other = piecesThatMayHold(context, [right]).find(
            (one) => folderOf(one.entry) === folderOf(piece.entry) && isProse(one) && told.test(one.text),
          );
          return other ? [{ piece, text, index, other, right }] : [];
        })
      : [],
  );
}

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

/** 20000万元 where the rule on spending says 20000元 of the same: the same digits, ten thousand times as much. */
export function scaleSlips(context: CheckContext): readonly ScaleSlip[] {
  return piecesWith(context, /\d{4}万元/u).flatMap((piece) =>
    isProse(piece)
      ? [...piece.text.matchAll(/(?<![\d.])(\d{4,})万元/gu)].flatMap(({ 0: text, 1: digits = '', index }) => {
          const right = `${digits}元`;
          const told = new RegExp(`(?<![\\d.])${right}`, 'gu');
          const said = saidOf(piece.text, index, text);
          const other = piecesThatMayHold(context, [right]).find(
            (one) =>
              folderOf(one.entry) === folderOf(piece.entry) &&
              isProse(one) &&
              [...one.text.matchAll(told)].some((same) => isOfOne(said, saidOf(one.text, same.index, right))),
          );
          return other ? [{ piece, text, index, other, right }] : [];
        })
      : [],
  );
}

/** What a sentence says of a sum: which way the bound goes, and the pairs of characters that tell what the money is for. */
interface Said {
  readonly bound: string | undefined;
  readonly pairs: ReadonlySet<string>;
}

function saidOf(text: string, index: number, sum: string): Said {
  const before = /[^。；]*$/u.exec(text.slice(0, index))?.[0] ?? '';
  const behind = /^[^。；]*/u.exec(text.slice(index + sum.length))?.[0] ?? '';
  const words = `${before}，${behind}`.replace(OF_ANY_SUM, '，');
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= words.length; at += 1) {
    const pair = words.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair)) pairs.add(pair);
  }
  return { bound: boundOf(before, behind), pairs };
}

const boundOf = (before: string, behind: string): string | undefined =>
  /^[（(含以及]*以?上/u.test(behind) || /(?<!不)(?:超过|达到?|高于)$/u.test(before)
    ? '以上'
    : /^[（(含以及]*以?[下内]/u.test(behind) || /(?:不超过|不足|低于|不满)$/u.test(before)
      ? '以下'
      : undefined;

/** A loss of 1000万元 has nothing to do with a fine of 1000元, nor what is bought from 1000万元 on with what is bought below 1000元. */
const isOfOne = (one: Said, other: Said): boolean =>
  one.bound === other.bound && [...one.pairs].some((pair) => other.pairs.has(pair));

/** Said of sums of any kind. */
const OF_ANY_SUM =
  /以[上下内]|超过|不[足满]|低于|高于|达到|万元|金额|可以|或者?|以及|[并和及与的由按在为]|单[笔项次]|不得|应当|人民币|情形|之一|下列|造成/gu;

import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import { amountRanges } from '../figures/amount-ranges.ts';
import { matterNamed } from '../figures/decided-matters.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from './character-index.ts';
import { folderOf } from './lookups.ts';
import { isProse, type TextPiece } from './running-text.ts';

/** From which sum on a matter goes to a meeting, as one text of a unit tells it. */
export interface BoardThreshold {
  /** What the money is for: 支出, 合同. */
  readonly matter: string;
  readonly value: number;
  readonly piece: TextPiece;
  readonly text: string;
  readonly index: number;
  /** Whether the text is the one that deals with the matter, by its name. */
  readonly isOwn: boolean;
}

/** By the folder of the unit. */
export function boardThresholds(
  _: Compilation,
  context: CheckContext,
): ReadonlyMap<string, readonly BoardThreshold[]> {
  const told = piecesWith(context, /元以上|超过[^，。；]{1,8}元/u).flatMap((piece) => {
    const folder = folderOf(piece.entry);
    return isProse(piece) && folder !== undefined ? thresholdsIn(piece).map((one) => ({ folder, one })) : [];
  });
  return new Map(
    [...groupBy(told, ({ folder }) => folder)].map(([folder, all]) => [folder, all.map(({ one }) => one)]),
  );
}

const BOARD =
  /党组会|党委会|党工委会|班子会|办公会|局务会|院务会|馆务会|中心会|镇长会|集体(?:研究|决定|审议|讨论|决策)/u;
/** By how much something differs, or what was lost, is no sum to be spent: 单项变更金额超过10万元. */
const DIFFERENCE = /变更|调整|追加|差额|偏差|损失|结余|赔偿/u;
/** 局党组会议议事规则: every sum that it lists goes to the meeting. */
const OF_A_MEETING = /(?:会议?|三重一大|集体决策)[^，。]{0,8}(?:规则|制度|办法)$/u;

function thresholdsIn(piece: TextPiece): readonly BoardThreshold[] {
  const { text, entry } = piece;
  const isOfMeeting = OF_A_MEETING.test(entry.name);
  return [...text.matchAll(/[^，。；：]+(?:，[^，。；]*)?/gu)].flatMap(
    ({ 0: clause, index }): readonly BoardThreshold[] => {
      if ((!isOfMeeting && !BOARD.test(clause)) || DIFFERENCE.test(clause)) return [];
      return amountRanges(clause).flatMap((range): readonly BoardThreshold[] => {
        if (range.unit !== '元' || !range.min || range.max) return [];
        const behind = clause.slice(range.index + range.text.length).split('，')[0] ?? '';
        const named = matterNamed(behind) ?? matterNamed(clause.slice(0, range.index));
        const matter = named ?? matterNamed(entry.name);
        const at = index + range.index;
        return matter
          ? [
              {
                matter,
                value: range.min.value,
                piece,
                text: range.text,
                index: at,
                isOwn: matterNamed(entry.name) === matter,
              },
            ]
          : [];
      });
    },
  );
}

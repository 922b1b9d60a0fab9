import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { articleStyle } from '../views/internal-references.ts';
import { folderOf } from '../views/lookups.ts';
import { numberedTexts } from '../views/numbered-blocks.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

/** An article of another rule of the unit that this rule does not have; at a UTF-16 index. */
export interface MissingArticle {
  readonly piece: TextPiece;
  readonly text: string;
  readonly index: number;
  readonly rule: string;
  readonly last: number;
}

const CITED = new RegExp(
  `《(?<rule>[^《》]{3,30})》(?<articles>第${NUMERAL}条(?:(?:第${NUMERAL}款)?(?:第（?${NUMERAL}）?项)?[、和或与及至到]*第${NUMERAL}条)*)`,
  'gu',
);

/** 依照《责任追究办法》第十四条处理, where that rule has ten articles. */
export function missingOwnArticles(_: Compilation, context: CheckContext): readonly MissingArticle[] {
  const lasts = new Map(
    context.share(numberedTexts).flatMap(({ entry, blocks }): readonly (readonly [string, number])[] => {
      if ((entry.type !== 'rule' && entry.type !== 'assessment') || articleStyle(blocks) !== 'article')
        return [];
      const articles = blocks.flatMap(({ marker }) => (marker?.style === 'article' ? marker.value : []));
      return [[`${entry.unit} ${entry.name}`, Math.max(...articles)]];
    }),
  );
  return piecesWith(context, /》第.{1,6}条/u).flatMap((piece) =>
    isProse(piece) || piece.kind === 'label'
      ? [...piece.text.matchAll(CITED)].flatMap(({ index, groups = {} }) => {
          const { rule = '', articles = '' } = groups;
          const last = lasts.get(`${folderOf(piece.entry)} ${rule}`);
          if (last === undefined) return [];
          const from = index + rule.length + 2;
          return [...articles.matchAll(new RegExp(`第(${NUMERAL})条`, 'gu'))].flatMap((one) =>
            (parseChineseNumber(one[1] ?? '') ?? 0) > last
              ? [{ piece, text: one[0], index: from + one.index, rule, last }]
              : [],
          );
        })
      : [],
  );
}

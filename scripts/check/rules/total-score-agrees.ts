import type { Assessment } from '../../model/entry.ts';
import { fieldPlace } from '../field-place.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { entryTexts } from '../views/entry-texts.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const totalScoreAgrees: Rule = {
  id: 'total-score-agrees',
  severity: 'warning',
  summary: '正文写的满分、总分，要和“总分”登记的一致。',
  check(_compilation, report, context) {
    for (const { entry, pieces, whole } of context.share(entryTexts)) {
      if (entry.type === 'assessment' && CAPPED.test(whole)) tellCaps(entry, pieces, whole, report);
    }
    for (const piece of piecesWith(context, /[满总]分/u)) {
      const { entry, text } = piece;
      if (entry.type !== 'assessment' || entry.total === undefined || !isProse(piece)) continue;
      const { criteria, total, scoreUnit } = entry;
      const sum = criteria.reduce((all, { score }) => all + (score ?? 0), 0);
      for (const { 0: said, groups = {}, index } of text.matchAll(FULL)) {
        const told = Number(groups.told);
        if (told === total || groups.unit !== scoreUnit || told * 2 < total || told > total * 2) continue;
        const isRecordOdd = told === sum;
        report({
          place: isRecordOdd ? fieldPlace(entry, '总分') : piece.placeAt(index),
          ...(!isRecordOdd && { length: said.length }),
          message: `正文写的是“${said}”，“总分”登记的是${total}${scoreUnit}。`,
          hint: '请核对后改成一致。',
        });
      }
    }
  },
};

/** 满分100分 at the beginning of a clause; of a part, of an added mark and of another assessment something else holds. */
const FULL =
  /(?<=^|[，。；：、）]|考[核评]|评分|得分|测评|实行|采用)(?:满分|总分(?:值)?)(?:为|是|共)?(?<told>\d+(?:\.\d+)?)(?<unit>[分项])(?!以[上下])/gu;

/** 加分计入总分后仍以100分为限; 加分后总分超过100分的按100分计. */
const CAPPED =
  /(?:总分|总得分|满分)[^，。；\d]{0,8}(?:以(?<limit>\d+)分(?:为限|封顶|为上限)|超过(?<beyond>\d+)分的，?(?:一律|均|仍)?(?:按照?|以)\d+分(?:计|封顶))/u;
/** 加分累计不超过5分. */
const ADDED = /加分[^，。；\d]{0,8}(?:不(?:得)?超过|不高于|最高为?|以)(?<most>\d+)分/u;

/** A cap on all points that is more than the total and what may be added to it, so that it caps nothing. */
function tellCaps(
  { total, scoreUnit }: Assessment,
  pieces: readonly TextPiece[],
  whole: string,
  report: Report,
): void {
  const added = Number(ADDED.exec(whole)?.groups?.most);
  if (total === undefined || scoreUnit !== '分' || !Number.isFinite(added)) return;
  for (const piece of pieces.filter(isProse)) {
    for (const { 0: said, groups = {}, index } of piece.text.matchAll(new RegExp(CAPPED, 'gu'))) {
      const cap = Number(groups.limit ?? groups.beyond);
      if (cap <= total + added) continue;
      const at = index + said.indexOf(`${cap}分`);
      report({
        place: piece.placeAt(at),
        length: `${cap}分`.length,
        message: `总分${total}分，加分最多${added}分，到不了“${cap}分”。`,
        hint: '请核对封顶的分数，一般和“总分”相同。',
      });
    }
  }
}

import { fieldPlace } from '../field-place.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { isProse } from '../views/running-text.ts';

export const totalScoreAgrees: Rule = {
  id: 'total-score-agrees',
  severity: 'warning',
  summary: '正文写的满分、总分，要和“总分”登记的一致。',
  check(_compilation, report, context) {
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

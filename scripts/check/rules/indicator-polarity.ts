import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/entry-texts.ts';

export const indicatorPolarity: Rule = {
  id: 'indicator-polarity',
  severity: 'notice',
  summary: '考核指标要能看出答“是”得分还是扣分。',
  check(_compilation, report, context) {
    for (const { entry, text, placeAt } of piecesWith(context, /是否|有无|有没有/)) {
      if (entry.type !== 'assessment') continue;
      for (const { 0: question, index } of text.matchAll(BAD_WHEN_TRUE)) {
        if (TELLS.test(text)) continue;
        report({
          place: placeAt(index),
          length: question.length,
          message: `“${question}”答“是”表示做得不好，却像其他指标一样按“是”计分。`,
          hint: '请改成正面的说法（例如“没有群众投诉”），或者写明出现一次扣几分。',
        });
      }
    }
  },
};

/** 是否有…不满意, 是否存在违纪: a yes is bad news. */
const BAD_WHEN_TRUE =
  /(?:是否|有无|有没有)(?:有|存在|发生|出现|发现|被|受到|造成)?[^，。；？]{0,16}?(?:不满意?|投诉|举报|违[法规纪章]|错误|失误|差错|事故|推诿|拖延|超时|逾期|超期|泄密|失密|曝光|通报批评|上访|吃拿卡要|弄虚作假)[^，。；？]{0,6}/gu;

/** The text itself says what a yes costs. */
const TELLS = /扣|减\d|一票否决|不得分|倒扣|未(?:发生|出现)的?得|没有的?得/u;

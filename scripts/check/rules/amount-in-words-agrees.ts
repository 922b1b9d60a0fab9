import { amountsInWords } from '../figures/amounts-in-words.ts';
import { textRule } from '../text-rule.ts';

export const amountInWordsAgrees = textRule({
  id: 'amount-in-words-agrees',
  severity: 'warning',
  summary: '同一笔钱的大写和小写要一致。',
  sign: /[壹贰叁肆伍陆柒捌玖拾佰仟].*[元圆]/u,
  *findIn(text) {
    for (const { words, index, digits, value } of amountsInWords(text)) {
      yield {
        index,
        length: words.length,
        message:
          value === undefined
            ? `大写“${words}”的写法不对，小写是${digits}。`
            : `大写“${words}”是${value}元，小写是${digits}。`,
        hint: '请核对后改成一致；大写中间有零的要写“零”，到元为止的写“整”。',
      };
    }
  },
});

import { wrongShares } from '../figures/stated-shares.ts';
import { hasDecimals, wrongFormulas } from '../figures/weighted-formulas.ts';
import { textRule } from '../text-rule.ts';
import { isProse } from '../views/running-text.ts';

export const sharesMakeWhole = textRule({
  id: 'shares-make-whole',
  severity: 'warning',
  summary: '把全部分成几份的，各份的比例相加要等于100%。',
  sign: /[%％].*[%％]|[×*xX]\s*0\.\d/u,
  applies: (piece) => isProse(piece) && (piece.entry.type !== 'assessment' || hasDecimals(piece.text)),
  *findIn(text) {
    // Of an assessment see weights-add-up.
    const shares = hasDecimals(text) ? [] : wrongShares(text);
    for (const { percents, sum, index, length } of [...shares, ...wrongFormulas(text)]) {
      yield {
        index,
        length,
        message: `各份的比例相加是${sum}%（${percents.map((one) => `${one}%`).join('＋')}），应当是100%。`,
        hint: '请改正写错的一份；只列一部分的，请写明其余的归哪里。',
      };
    }
  },
});

import { textRule } from '../text-rule.ts';
import { WORKED_SIGN, wrongWorkedDates } from '../times/worked-dates.ts';
import { isProse } from '../views/running-text.ts';

export const workedDateFollows = textRule({
  id: 'worked-date-follows',
  severity: 'warning',
  summary: '举例写的日期，要合乎所说的算法和国务院公布的放假安排。',
  sign: WORKED_SIGN,
  applies: isProse,
  *findIn(text) {
    for (const { index, text: said, right } of wrongWorkedDates(text)) {
      yield {
        index,
        length: said.length,
        message: `“${said}”算得不对，应当是${right}。`,
        hint: '请对照算法和放假安排，改正例子里的日期。',
      };
    }
  },
});

import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { formatTimeLimit, parseTimeLimit } from '../../lib/time-limit.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';
import { exceededLimits, isLonger } from '../times/time-limits.ts';
import { isProse } from '../views/running-text.ts';

const facts = {
  id: 'promised-limit-within-statutory',
  severity: 'error',
  summary: '承诺时限不得超过法定时限。',
} as const;

const LIMIT = `\\d+\\s*(?:个工作日|个月|小时|[日天])|(?:${NUMERAL})(?:个工作日|个月|日|天)`;
/** 法定时间是5个工作日，我们承诺8个工作日; neither 提前, 压缩 nor 延长 tells a limit by itself. */
const BOTH = new RegExp(
  `(?:法定|法律规定|法规规定)(?:的)?(?:最长)?(?:办理|办结|答复)?(?:时限|期限|时间)?(?:为|是|：)?(?<statutory>${LIMIT})(?![^，。；]{0,4}(?:延长|分之|以?上))[^。；\\d]{0,24}承诺(?![^。\\d]{0,10}(?:提前|压缩|缩短|减少|提速|再|延长|扣除))[^。\\d]{0,10}?(?<promised>${LIMIT})(?!内?(?:公布|公示|公开))`,
  'gu',
);

const inText = textRule({
  ...facts,
  sign: /承诺/u,
  applies: isProse,
  *findIn(text) {
    for (const { 0: words, index, groups = {} } of text.matchAll(BOTH)) {
      const statutory = parseTimeLimit(groups.statutory ?? '');
      const promised = parseTimeLimit(groups.promised ?? '');
      if (statutory.type !== 'span' || promised.type !== 'span' || !isLonger(promised, statutory)) continue;
      yield {
        index,
        length: words.length,
        message: `承诺时限 ${formatTimeLimit(promised)}超过法定时限 ${formatTimeLimit(statutory)}。`,
        hint: `请把承诺的时限改为不超过 ${formatTimeLimit(statutory)}。`,
      };
    }
  },
});

export const promisedLimitWithinStatutory: Rule = {
  ...facts,
  check(compilation, report, context) {
    for (const power of compilation.powers) {
      const limits = exceededLimits(power);
      if (!limits) continue;
      const [promised, statutory] = [formatTimeLimit(limits.promised), formatTimeLimit(limits.statutory)];
      report({
        entry: power,
        field: '承诺时限',
        message: `承诺时限 ${promised}超过法定时限 ${statutory}。`,
        hint: `请把“承诺时限”改为不超过 ${statutory}。`,
      });
    }
    inText.check(compilation, report, context);
  },
};

import { tellLadders } from '../figures/amount-ladders.ts';
import { TIER_SIGN } from '../figures/tier-results.ts';
import type { Rule } from '../rule.ts';
import { isExit } from './exits-cover-amounts.ts';

export const amountTiersJoin: Rule = {
  id: 'amount-tiers-join',
  severity: 'warning',
  summary: '按金额、数量分档的，各档首尾相接，不留空档，不重叠。',
  check(_compilation, report, context) {
    // Of scores, and of what grades are given for, see tiers-cover-range.
    tellLadders(
      context,
      (unit, piece) => unit !== '分' && !isExit(piece) && !TIER_SIGN.test(piece.text.replace(NO_GRADE, '')),
      report,
    );
  },
};

/** 启动一级响应: no grade that somebody is given. */
const NO_GRADE = /[一二三四五ⅠⅡⅢⅣⅤ1-5]级(?:应急)?(?:响应|预警|事件|事故|风险|灾害|险情|保护)/gu;

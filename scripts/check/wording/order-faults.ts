import { fallingTotals } from '../figures/falling-totals.ts';
import { LEVEL_SIGN, levelsOutOfOrder } from '../figures/ordered-levels.ts';
import { earlyConsequences } from '../figures/rising-consequences.ts';
import { LEVEL_LIST_SIGN, turnedLevels } from '../figures/turned-levels.ts';
import type { TextFault } from '../text-rule.ts';
import { repeatedTurns } from './repeated-turns.ts';

/** Found in every text that sets numbers to levels, or consequences to numbers. */
export const ORDER_SIGN = new RegExp(
  `${LEVEL_SIGN.source}|${LEVEL_LIST_SIGN.source}|第[二三四五六][^。]*第[二三四五六]|[次日天时钟起件年月上][^，。；]{0,10}的，[^。]*的，|[前底末][^。；]{0,20}[%％][^。]*[前底末][^。；]{0,20}[%％]`,
  'u',
);

/** Numbers of a text that do not follow the order of their levels, and heavy consequences that come before light ones. */
export function* orderFaults(text: string): Iterable<TextFault> {
  for (const { index, length, series } of levelsOutOfOrder(text)) {
    yield {
      index,
      length,
      message: `“${series}”没有按级别的次序。`,
      hint: '请核对这几个数，多半有一个写错了。',
    };
  }
  for (const { index, length, message } of earlyConsequences(text)) {
    yield { index, length, message, hint: '请核对两处的次数或者天数：处理越重，界限应当越高。' };
  }
  for (const { earlier, text: said, index } of /[前底末]/u.test(text) ? fallingTotals(text) : []) {
    yield {
      index,
      length: said.length,
      message: `后一个时间的“${said}”比前一个时间的“${earlier}”还小。`,
      hint: '累计数只会增加，请核对这两个数。',
    };
  }
  for (const { text: said, index } of LEVEL_LIST_SIGN.test(text) ? turnedLevels(text) : []) {
    yield {
      index,
      length: said.length,
      message: `“${said}”的次序颠倒了，和前后各级的次序不一致。`,
      hint: '请按从高到低或者从低到高的次序写。',
    };
  }
  for (const { text: said, expected, index } of repeatedTurns(text)) {
    yield {
      index,
      length: said.length,
      message: `“${said}”前面已经写过，这里应当是第${expected}${said.replace(/^第[一二三四五六七八九十\d]+/u, '')}。`,
      hint: '请核对，改正写错的一处。',
    };
  }
}

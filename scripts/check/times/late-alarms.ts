import { formatTimeLimit, parseTimeLimit } from '../../lib/time-limit.ts';
import type { Power } from '../../model/entry.ts';
import type { TextFault } from '../text-rule.ts';

/** Found in every text that may say on which day of a power's time somebody is warned. */
export const ALARM_SIGN = /灯|预警|提醒|提示|催办|督办|报警|警示/u;

const NUMBER = '(?<number>[0-9〇一二两三四五六七八九十]+)';
const UNIT = '(?<unit>个?工作日|日|天|个?小时|个月)';
const WARNS = '(?:亮|预警|提醒|提示|催办|督办|报警|警示|黄灯|红灯|发出)';
/** 第14个工作日亮红灯, 满15日自动提醒. What is said of a matter that is late by then warns of nothing. */
const AFTER = new RegExp(
  `(?:第|满|(?:受理|立案|收[件文]|登记)(?:之日起|之?后))${NUMBER}${UNIT}(?:[^，。；]{0,8}?)${WARNS}`,
  'gu',
);
/** 时限届满前15个工作日提醒: of the power's own time, not of a permit's. */
const BEFORE = new RegExp(
  `(?:时限|期限|承诺期|办结)(?:届满|到期|期满)?(?:之?前|剩余|还剩|仅剩)${NUMBER}${UNIT}(?:[^，。；]{0,8}?)${WARNS}`,
  'gu',
);
const LATE = /逾期|超期|超时|超过|未[办结完答]|没有办|尚未|仍未|仍没|每月|每季|每年|次月|整改|公示|有效/u;

/** Warnings of a power that come after its time is over, or before it begins. */
export function* lateAlarms(text: string, power: Power): Generator<TextFault> {
  for (const pattern of [AFTER, BEFORE]) {
    for (const { 0: said, groups = {}, index } of text.matchAll(pattern)) {
      const around = `${/[^，。；]*$/u.exec(text.slice(0, index))?.[0]}${said}`;
      const day = parseTimeLimit(`${groups.number}${groups.unit}`);
      const limit = [power.promisedLimit, power.statutoryLimit].find((one) => one?.type === 'span');
      if (LATE.test(around) || day.type !== 'span' || limit?.type !== 'span' || day.unit !== limit.unit)
        continue;
      const isVain = pattern === AFTER ? day.amount > limit.amount : day.amount >= limit.amount;
      if (!isVain) continue;
      yield {
        index,
        length: said.length,
        message: `“${power.name}”${formatTimeLimit(limit)}办结，“${said}”起不到预警的作用。`,
        hint: '请把预警、提醒的日子改到办结时限以内。',
      };
    }
  }
}

import { textRule } from '../text-rule.ts';

export const decimalIsPoint = textRule({
  id: 'decimal-is-point',
  severity: 'error',
  summary: '小数点用“.”，不用顿号、逗号和句号。',
  sign: /\d[、，,。·•]\d|\d\.\d+\.\d/,
  *findIn(text) {
    for (const { 0: number, index } of text.matchAll(TWO_POINTS)) {
      yield {
        index,
        length: number.length,
        message: `“${number}”有两个小数点。`,
        hint: '请核对是哪一个数。',
      };
    }
    for (const { 0: number, index } of text.matchAll(DECIMAL)) {
      const right = number.replace(/[、。，,·•]/u, '.');
      yield {
        index,
        length: number.length,
        message: `小数“${number}”的小数点写错。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
  },
});

/** 0、5 can be nothing else; 3。5 neither; 1、2 may count things. What a number is of must follow. */
const UNIT =
  '(?=\\s*(?:[立亩个日天元百千万亿%％‰分倍米吨升克度小平毫厘公a-zA-Z℃]|的?(?:系数|比例|比率|权重|折扣|倍)))';
/** What is measured and never stands in a row of numbers without its unit. */
const MEASURED =
  '(?:米|厘米|毫米|公里|千米|平方|立方|[万亿]?元|公斤|千克|克|吨|升|毫升|℃|度|个?小时|[%％‰]|倍|亩|公顷|千瓦|兆帕|分贝|mm|cm|km|m|kg)';
/** A bound has one number. */
const BOUNDED =
  '(?<=(?:超过|低于|高于|少于|多于|小于|大于|不足|不满|达到|至少|至多|最[高低多少大小长短宽窄]为?|[控限]制在|每[亩人天日件米户月次]))';
/** 3.5.2公里; 2026.3.5 is a day. */
const TWO_POINTS = new RegExp(`(?<![\\d.A-Za-z])\\d{1,4}\\.\\d{1,3}\\.\\d{1,3}(?=${MEASURED})`, 'gu');
const DECIMAL = new RegExp(
  [
    `(?<![\\d、.,]|\\d，)0[、，,]\\d+${UNIT}(?!\\d*、)`,
    '(?<![\\d、.,]|\\d，)0[、，,]\\d{1,2}(?=以[上下])',
    `(?<!\\d)\\d+。\\d+${UNIT}`,
    '(?<![\\d、.,，])\\d{1,2}，\\d{1,2}(?=[%％‰])',
    `(?<!\\d)\\d+[·•]\\d+${UNIT}`,
    `(?<=[扣加计得](?:减|除|记)?)\\d、\\d(?=分(?![^。；，]{0,4}(?:两|[二三]档|各|分别)))`,
    `${BOUNDED}\\d+、\\d{1,2}(?=${MEASURED})`,
    `${BOUNDED}0、\\d{1,2}(?=[的，。；])`,
    '(?<![\\d、.,，第])\\d{1,3}、\\d{2}(?=万[人元亩户吨]|亿)',
    '(?<=(?:平均|用时|耗时|历时|合|约)[为约用时]{0,3})\\d、\\d(?=天|个?(?:工作日|小时|月)|年)',
    '(?<=[的为按达])\\d、\\d{1,2}(?=倍(?![数率]))',
    // 监测补助17.2万元、应急演练6、2万元: beside other amounts with points.
    '(?<=\\d\\.\\d+万元[^。；\\d]{1,12})\\d{1,2}、\\d(?=万元(?![^，。；、]{0,4}(?:两|[二三]档|各|分别)))',
    // 同意:4、3万元以上:5 is of steps.
    `(?<![\\d、.,，第:：])\\d+、\\d{1,2}(?=${MEASURED}(?:以[上下内]|左右|[为及]?以内))`,
    `(?<![\\d、.,，第])\\d{2,}、\\d(?=${MEASURED}(?![^，。；]{0,4}(?:两|[二三]种|各|分别|档)))`,
  ].join('|'),
  'gu',
);

import { NUMERAL } from '../../lib/chinese-numeral.ts';
import type { TextFault } from '../text-rule.ts';

/** Found in every text that may hold a span of time whose number or unit is garbled. */
export const GARBLED_SIGN =
  /工作日[天日个]|[日天月各格人时]个?工作日|(?<!工)作日|工(?:日|做日|作[曰个内，。；、以之])|日工作|个[日天年个作]|[日天月年时钟][日天月年时钟]|号(?:之|以)?内|[一二两三四五六七八九十]\d|\d[一二两三四五六七八九十]/u;

/** 7个工作日天, 15个作日, 30个日, 两2个工作日, 30号内: in no order. */
export function* garbledLimits(text: string): Generator<TextFault> {
  for (const { pattern, message, hint } of FORMS) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      yield { index, length: found.length, message: `“${found}”${message}。`, hint };
    }
  }
}

/** 日常, 日均, 日志 are words of their own. */
const DAY = '日(?![均常程报志历期子])';
/** 一年年 and 一天天 go on and on. */
const TWICE = `个?工作日(?:天|${DAY})|[日天]个?工作日|[日天](?:天(?![津空然气])|${DAY})|个?月(?:月(?![末初底度报份])|个?工作日)|个个(?:工作日|月)|年年(?![度初底终末])|小时时(?![间候限段])|分钟钟|个?工作日个|小时(?:工作日|天)|分钟小时`;

const FORMS: readonly { readonly pattern: RegExp; readonly message: string; readonly hint: string }[] = [
  {
    pattern: new RegExp(`${NUMERAL}个(?:[日天](?![均常程报志历期子])|年(?![头度级龄]))`, 'gu'),
    message: '的单位写错了',
    hint: '日、天、年前面不加“个”：请改为“30日”，或者“30个工作日”。',
  },
  {
    pattern: new RegExp(`(?!一(?:年年|天天|日日))${NUMERAL}(?:${TWICE})`, 'gu'),
    message: '的单位重叠',
    hint: '单位写了两遍，请只留一个。',
  },
  {
    // 每个劳动力每年不超过10个工日: days of work.
    pattern: new RegExp(
      `${NUMERAL}(?:个?(?:(?<!(?:劳|投工|用工|出工|人工|酬|定额)[^。；]{0,16})工日|作日(?!报)|个作日|工作曰|工做日|公作日|工作个日|日工作(?!日|程序|流程|安排|制度|规[范程]|纪律|要[点求]|清单|内容|标准|时间|动态|简报|台账|情况)|工作(?=内|[，。；、]|以内|之内))|[各格人](?:工作日))`,
      'gu',
    ),
    message: '的单位写错了',
    hint: '多半是“个工作日”，请改正。',
  },
  {
    pattern: /(?<![\d第表件图楼栋])\d{1,3}号(?:之|以)?内(?![科部勤外线])/gu,
    message: '的单位写错了',
    hint: '“号”说的是哪一天，不是多少天：请改为“30日内”，或者“30个工作日内”。',
  },
  {
    pattern:
      /(?<![第表件图条项款章号之月年、至到和及—～~\d一二两三四五六七八九十百千统逐唯任单同周期初某-])(?:[一二两三四五六七八九十]\d{1,2}|\d{1,2}[一二三四五六七八九十])(?:个(?:工作日|月)|[日天](?:之|以)?内|小时)/gu,
    message: '的数写了两遍',
    hint: '请只留一个数，例如“2个工作日”。',
  },
];

/** Whether a limit of a record is a number with a unit that is none, or with a letter in it: 5各工作日, 1O日. */
export const isGarbledLimit = (text: string): boolean =>
  GARBLED.test(text) || !garbledLimits(text).next().done;

const GARBLED =
  /^\s*[0-9０-９一二两三四五六七八九十]+个$|^\s*(?:\d+[OoIl]|[OoIl]+\d)[\dOoIl]*(?=[个工日天月小])|^\s*[0-9０-９一二两三四五六七八九十百]+\s*(?:[^个工日天月年小分周季多至到法自—～~-]{1,2}(?:工作日|月|小时)|个?(?:工作[^日]|工日|作日|工作$)|个?月[^以之内的（(，。 ])/u;

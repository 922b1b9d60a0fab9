import { textRule } from '../text-rule.ts';

export const digitsAreDigits = textRule({
  id: 'digits-are-digits',
  severity: 'error',
  summary: '数字里不夹字母，不混用全角和半角：零不写成字母 O，一不写成字母 l。',
  sign: /\d \d|[\d一二三四五六七八九][仟佰拾]|分之\d|%.*％|％.*%|﹪|\d,\d|[一二三四五六七八九]年\d|[千百万]\d|\d[OoＯＩIl０-９]|[OoＯＩIl０-９]\d|\d.*[０-９]|[０-９].*\d|\d[十至到—～~-]|[一二三四五六七八九十](?:\d|[至到—～~-]+\d)|第一十|\d年[一二三四五六七八九十]|月[一二三四五六七八九十]{1,3}日|\d[:：](?:\d\d[分时点]|[时点])|\d[时点][:：]/,
  *findIn(text) {
    for (const { 0: number, index } of [...text.matchAll(NUMBER), ...text.matchAll(PHONE)]) {
      if (!/\d/.test(number) || !/[OoＯＩIl]/.test(number)) continue;
      const right = number.replace(/[OoＯ]/gu, '0').replace(/[ＩIl]/gu, '1');
      yield {
        index,
        length: number.length,
        message: `“${number}”里夹着字母。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
    for (const { 0: number, index } of text.matchAll(PARTED)) {
      const right = number.replace(/\s/gu, '');
      yield {
        index,
        length: number.length,
        severity: 'warning',
        message: `“${number}”中间有空格。`,
        hint: `请核对，是一个数的，改为“${right}”。`,
      };
    }
    for (const { 0: number, index } of text.matchAll(TWO_KINDS)) {
      yield {
        index,
        length: number.length,
        severity: 'warning',
        message: `“${number}”里汉字数字和阿拉伯数字混用，或者多写了“一”。`,
        hint: '一个数、一个起止范围只用一种数字，例如“20”“三至五次”“第十一条”。',
      };
    }
    for (const { 0: clock, index, groups } of text.matchAll(TWO_CLOCKS)) {
      yield {
        index,
        length: clock.length,
        severity: 'warning',
        message: `“${clock}”既用了冒号，又写了“分”。`,
        hint: `请改为“${clock.slice(0, -1)}”或者“${groups?.hour}时${groups?.minute}分”。`,
      };
    }
    for (const { 0: amount, index } of text.matchAll(ODD_THOUSANDS)) {
      yield {
        index,
        length: amount.length,
        severity: 'warning',
        message: `“${amount}”的千分位分隔错了，逗号应当每三位一个。`,
        hint: '请核对这个数有没有漏写或者多写数字。',
      };
    }
    for (const { 0: clock, index } of text.matchAll(CLOCK_CUT)) {
      yield {
        index,
        length: clock.length,
        severity: 'warning',
        message: `“${clock}”既写冒号又写“时”“点”，或者漏写了分。`,
        hint: '请改为“22时”或者“22:00”这样的写法。',
      };
    }
    // 30分钟内电话报告，１小时内书面报告: one text in two widths.
    const wideRate = text.includes('%') ? text.indexOf('％') : text.indexOf('﹪');
    if (wideRate >= 0)
      yield {
        index: wideRate,
        length: 1,
        severity: 'warning',
        message: '百分号的写法不统一：全角、半角混用，或者用了小号的“﹪”。',
        hint: '请统一用“%”。',
      };
    const widths = /(?<![０-９])\d/u.test(text) ? [...text.matchAll(WIDE)] : [];
    for (const { 0: number, index } of [...text.matchAll(TWO_WIDTHS), ...widths]) {
      const right = number.normalize('NFKC');
      yield {
        index,
        length: number.length,
        severity: 'warning',
        message: `“${number}”里全角和半角的数字混用。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
    }
  },
});

/** 1,25,000元, 12,3456元: between commas stand three digits. 选1,2项 counts things. */
const ODD_THOUSANDS =
  /(?<![\dA-Za-z.,，])\d{1,3}(?=[\d,]*(?:,\d{3}(?!\d)|,\d{4}))(?!(?:,\d{3})+(?![\d,]))(?:,\d+)+(?:\.\d+)?(?=万?元|平方|立方|公里|公斤|[人户亩吨米株头])/gu;

const WIDE = /(?<![\d０-９])[０-９]+(?![\d０-９])/gu;
const MEASURE = '(?=个|次|人|名|日|天|年|元|件|户|家|分|项|份|周|小时|倍|米|公里|亩|条|款|例|台|辆|岁)';
/** 2十, 三十5户, 二00元, 3至五次, 第一十一条. */
const TWO_KINDS = new RegExp(
  [
    '(?<![\\d.]|》[^，。；]{0,24}第)\\d{1,2}十(?![\\d字堰])',
    `[二三四五六七八九]?十\\d{1,2}${MEASURE}`,
    `(?<![第\\d])[一二三四五六七八九]0{1,3}${MEASURE}`,
    `(?<![\\d.])\\d{1,3}(?:至|到|—{1,2}|～|~|-)[一二三四五六七八九十]{1,3}${MEASURE}`,
    `(?<![\\p{Script=Han}])[一二三四五六七八九十]{1,3}(?:至|到|—{1,2}|～|~|-)\\d{1,3}${MEASURE}`,
    // 农历 counts its months in hanzi, and 三月三 is a feast.
    '(?<!农历[^，。；]{0,4}|\\d)\\d{4}年[一二三四五六七八九十]{1,3}月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?(?![一二三四五六七八九十初])|\\d{4}年\\d{1,2}月[一二三四五六七八九十]{1,3}日',
    // 百分之20, 30％ beside 60%.
    '[百千万]分之\\d+(?:\\.\\d+)?(?![\\d.%％])',
    '\\d+万\\d千',
    // 5仟元, 核查一1次.
    '[\\d一二三四五六七八九][仟佰拾](?=元|万|多|余)',
    `(?<![统逐唯专同单其第初周期表图])(?:一1|[二两]2|三3|四4|五5|六6|七7|八8|九9|十10)${MEASURE}`,
    '[一二][〇零一二三四五六七八九]{3}年\\d{1,2}月',
    // 三千5百元, 五10年一遇; 周二10人 and 表二3份 are two numbers.
    '[一二三四五六七八九十][千百万]\\d{1,3}(?=[十百千万元])',
    `(?<![第表图附件栋楼组班类级之其条项款章月年和及、—～~周期初高大小老\\d一二两三四五六七八九十百千万-])[二三四五六七八九]\\d{1,2}(?=次|人(?!民)|名|年|元|件|户|家|项|份|倍|米|公里|亩|台|辆|岁)`,
    // Of a law that is cited, `law-citation-has-form` tells it.
    '(?<!》[^，。；]{0,24})第一十[一二三四五六七八九]?(?=[条款项章节])',
  ].join('|'),
  'gu',
);

/** 不少于4 8小时: a bound has one number. */
const PARTED =
  /(?<=\d月)\d \d(?=日)|(?<![\d.])20 \d{2}(?=年)|(?<=[于过足满到为每内前后约近超])\d [\d](?=个?(?:小时|工作日|分钟|[日天元年人次件分项米份户]|[%％]))/gu;

/** 8:30分, which is 8:30 or 8时30分. 8:30分批入场 says how they come in. */
const TWO_CLOCKS =
  /(?<![\d:：])(?<hour>\d{1,2})[:：](?<minute>[0-5]\d)分(?![钟别批期两三四为组发送头散段班区局公成流开]|院|店)/gu;

/** 22：时. */
const CLOCK_CUT =
  /(?<![\d:：])(?:[01]?\d|2[0-4])(?:[:：](?:[0-5]\d)?(?:时(?![间限段长候])|点(?![位名评钟]))|[时点][:：][0-5]\d分?)/gu;

/** 1２套, ３0平方米. */
const TWO_WIDTHS = /(?<![\d０-９])(?:\d+[０-９]|[０-９]+\d)[\d０-９]*/gu;

/** What is counted must follow: room A1O1 and product codes have letters of their own. */
const NUMBER =
  /(?<![\dA-Za-z./_-])[\dOoＯＩIl]{2,6}(?=\s?(?:年|月|日|天|元|万元|个|条|项|件|次|名|人|分(?!机)|[%％]|小时|周|岁|米|公里|页|份|户|期|时\d?))/gu;

/** 0000-682O002: an area code and a number, or a number that 电话 announces. */
const PHONE =
  /(?<![\dA-Za-z])(?:0[\dO]{2,3}-(?=[\dOoIl]{7,8}(?![\dA-Za-z]))[\dOoIl]+|(?<=电话(?:号码)?[:：为是]?\s?)(?=\d*[OoIl])[\dOoIl]{7,11}(?![\dA-Za-z]))/gu;

import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { sievePatterns } from '../patterns/pattern-sieve.ts';
import { type TextFault, textRule } from '../text-rule.ts';

export const measureIsClear = textRule({
  id: 'measure-is-clear',
  severity: 'warning',
  summary: '数量的单位只写一次，界限说得清。',
  sign: /[〇零一二两三四五六七八九十百千\d]/u,
  applies: ({ kind }) => kind !== 'title',
  *findIn(text) {
    for (const { pattern, message, hint } of faultsIn(text)) {
      for (const { 0: found, index } of text.matchAll(pattern)) yield fault(index, found, message, hint);
    }
  },
});

const fault = (index: number, found: string, message: string, hint: string): TextFault => ({
  index,
  length: found.length,
  message: `“${found}”${message}。`,
  hint,
});

const UNIT_ONCE = '单位写了两遍，请只留一个。';
const BOUND_ONCE = '请只留一个界限，例如“不少于五次”或者“五次以上”。';
/** What may be counted with a bound. */
const UNIT = '个?(?:工作日|小时|分钟|[人名位户家件份次项日天月年岁周分元处条篇起套台辆组万])';
/** A number with whatever is counted. */
const COUNTED = `${NUMERAL}(?:\\.\\d+)?[万亿]?(?:个工作日|个月|个?小时|\\p{Script=Han}{1,2}?|[%％℃])?`;
const RANGE = `(?<![\\d.-])${NUMERAL}(?:-|—{1,2}|–|~|～|至|到)${NUMERAL}${UNIT}`;

const FAULTS: readonly { readonly pattern: RegExp; readonly message: string; readonly hint: string }[] = [
  {
    // 一户户走访: one after another.
    pattern: new RegExp(
      `(?!一(?:次次|户户|名名|里里|亩亩)\\p{Script=Han})${NUMERAL}(?:元元|米米|亩亩|吨吨|克克|里里(?!外)|[℃度]摄氏度|公斤千克|千克公斤|[kK][gG](?:公斤|千克)|[kK][mM](?:公里|千米)|元人民币元|万元万?元|%％|％%|次次(?!数|要)|名名(?!称|单|额|义|誉)|人人(?!员|数|民|均|次|才|口|事|力|身|物|防|情|机)|户户(?!籍|主|口|数|均|型))`,
      'gu',
    ),
    message: '的单位重叠',
    hint: UNIT_ONCE,
  },
  {
    pattern: new RegExp(`每小时(?:不(?:得)?超过)?${NUMERAL}(?:公里|千米)(?:/|每)小时`, 'gu'),
    message: '的单位重叠',
    hint: UNIT_ONCE,
  },
  {
    pattern: new RegExp(
      `${NUMERAL}(?:余|多)?平方(?![\\p{Script=Han}a-zA-Z])|${NUMERAL}平方(?=以[上下内]|的|左右)`,
      'gu',
    ),
    message: '的单位不全',
    hint: '请写明是平方米、平方公里还是别的单位。',
  },
  {
    pattern: new RegExp(`百分之${NUMERAL}(?:\\.\\d+)?[%％]|百分之百分之${NUMERAL}`, 'gu'),
    message: '既写“百分之”又写百分号',
    hint: '请写“百分之五”或者“5%”。',
  },
  {
    pattern: new RegExp(
      `${NUMERAL}${UNIT}(?:以内内|之内内|内内(?![部容勤控]))|${NUMERAL}${UNIT}(?:以上上(?![报级述交缴传]))|${NUMERAL}${UNIT}以下下(?![列属级发达一半调])`,
      'gu',
    ),
    message: '的界限写了两遍',
    hint: '请删去多的一个字。',
  },
  {
    pattern: new RegExp(`(?:至少|最少|最低|最短)${COUNTED}(?:以下|以内|之内)`, 'gu'),
    message: '前后矛盾',
    hint: BOUND_ONCE,
  },
  {
    pattern: new RegExp(`(?:至多|最多|最高|最长)${COUNTED}以上`, 'gu'),
    message: '前后矛盾',
    hint: BOUND_ONCE,
  },
  {
    pattern: new RegExp(
      `${COUNTED}(?:[及和或、与]?以上[及和或、与]?以[下内]|[及和或、与]?以[下内][及和或、与]?以上)`,
      'gu',
    ),
    message: '前后矛盾',
    hint: '请只写一个界限，例如“4500千克以上”或者“4500千克及以下”。',
  },
  {
    pattern: new RegExp(`${RANGE}(?:左右|上下)`, 'gu'),
    message: '的界限不清',
    hint: '请只写一个界限，例如“三户以上”，或者写明“二至三户”。',
  },
];

const faultsIn = sievePatterns(FAULTS, ({ pattern }) => pattern);

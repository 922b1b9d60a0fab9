import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { MISSPELT_UNIT_SIGN, misspeltUnits, unitMeant } from '../figures/misspelt-units.ts';
import { UNLAWFUL_UNITS } from '../figures/unlawful-units.ts';
import { sievePatterns } from '../patterns/pattern-sieve.ts';
import { type TextFault, textRule } from '../text-rule.ts';

export const measureIsClear = textRule({
  id: 'measure-is-clear',
  severity: 'warning',
  summary: '数量的单位只写一次、写对、写全，界限说得清。',
  sign: /[〇零一二两三四五六七八九十百千\d]|^\s*\S\s*$/u,
  applies: ({ kind }) => kind !== 'title',
  // Alone in a cell, it is a unit only under such a head.
  excuses: ({ text, kind, column = '' }) =>
    unitMeant(text) !== undefined && !(kind === 'cell' && /^(?:计量|数量)?单位$/u.test(column.trim())),
  *findIn(text) {
    const meant = unitMeant(text);
    if (meant !== undefined) yield fault(0, text.trim(), '不是计量的单位', `多半是“${meant}”，请核对。`);
    for (const { index, text: found, right } of MISSPELT_UNIT_SIGN.test(text) ? misspeltUnits(text) : [])
      yield fault(index, found, '的单位写错了', `多半是“${right}”，请核对。`);
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
  ...UNLAWFUL_UNITS,
  {
    // 一户户走访: one after another.
    pattern: new RegExp(
      `(?!一(?:次次|户户|名名|里里|亩亩)\\p{Script=Han})${NUMERAL}(?:元元|米米|亩亩|吨吨|克克|里里(?!外)|[℃度]摄氏度|度℃|℃度|圆元(?!宝)|公斤千克|千克公斤|[kK][gG](?:公斤|千克)|[kK][mM](?:公里|千米)|元人民币元|万元万?元|%％|％%|次次(?!数|要)|名名(?!称|单|额|义|誉)|人人(?!员|数|民|均|次|才|口|事|力|身|物|防|情|机)|户户(?!籍|主|口|数|均|型))`,
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
    pattern: new RegExp(`(?:大约|大概|(?<=^|[，。；、（为有需用达])约)${COUNTED}(?:以上|以下|以内)`, 'gu'),
    message: '既说大概，又定了界限',
    hint: '请写明界限：例如“3次以上”。',
  },
  {
    pattern: new RegExp(
      `(?<![\\d.])${NUMERAL}(?<bounded>(?:周岁|岁|℃|元|万元|人|名|户|件|次|天|日|年|个月|小时|米|公里|吨|亩|分|[%％])以[上下内])${NUMERAL}\\k<bounded>`,
      'gu',
    ),
    message: '两个界限在同一边',
    hint: '请核对，多半一个是“以上”，一个是“以下”。',
  },
  {
    pattern:
      /(?:大约|大概|约)(?:将近|接近|近|超过|不足|不少于|至少|最多)(?=[\d一二两三四五六七八九十])|(?<![最附靠临邻接远])近(?:大约|约)(?=[\d一二两三四五六七八九十])/gu,
    message: '是两种说法叠在一起',
    hint: '请只留一个。',
  },
  {
    pattern: /\d+比[:：]\d+|\d+[:：]比\d+/gu,
    message: '里“比”和冒号重复',
    hint: '请写“1∶60”或者“1比60”。',
  },
  {
    pattern: new RegExp(`(?<![\\d.])${NUMERAL}(?:公里|千米)小时(?=以[上下内]|[，。；、）]|$)`, 'gu'),
    message: '的单位写错了',
    hint: '说速度的，请写“公里/小时”或者“km/h”。',
  },
  {
    pattern: new RegExp(
      `${NUMERAL}(?:个?小时|分钟|个?工作日|日|天|个月)(?:以内|之内|内)[前后](?![往台来移端勤续期方部])`,
      'gu',
    ),
    message: '既写“内”又写“前”“后”',
    hint: '请只留一个。',
  },
  {
    pattern: new RegExp(`(?<![未不])(?:年|已)?满${NUMERAL}周?岁以[下内]`, 'gu'),
    message: '前后矛盾',
    hint: '“满”说的是下限：请改为“以上”，或者“不满”。',
  },
  {
    pattern:
      /(?<![\d.])\d+(?:\.\d+)?(?:个月份(?=[的内不以，。；])|摄氏(?![度温])|千瓦[kK]?[Ww](?![A-Za-z])|[kK][Ww]千瓦)/gu,
    message: '的单位写错了',
    hint: '请核对，例如“3个月”“10摄氏度”“1.5千瓦”。',
  },
  {
    // 24小时内24小时补办, 半天4小时.
    pattern: new RegExp(
      `${NUMERAL}(?:个?小时|分钟|个?工作日|日|天|个月)(?:以内|之内|内)${NUMERAL}(?:个?小时|分钟|个?工作日|天|个月)(?=以?[内外]|之内|[前后补办完报])|(?<=提前(?:至少)?)半[天日]${NUMERAL}个?小时`,
      'gu',
    ),
    message: '写了两个时间',
    hint: '请只留一个。',
  },
  {
    // 近二十多年 is of what lies behind us; 附近100余米 is a place.
    pattern:
      /(?<![最附靠临邻接远亲就贴失合公预节违特毁爽赴履])(?:将近|接近|近|大约|约|大概|不足|不到|不满|至少|最多)(?:\d{2,}|[一二两三四五六七八九]?[十百千])[余多](?:万|[个名人户亩元次件米吨份家辆台处头株座])/gu,
    message: '里“近”“约”“至少”这些词和“余”“多”说的是两回事',
    hint: '请只留一个，例如“近百名”或者“一百多名”。',
  },
  {
    pattern:
      /(?<![第周期级初高其、，；：两一二三四五六七八九十])(?:一、[二两]|[二两]、三|三、四|四、五|五、六|六、七|七、八|八、九)(?:天(?!然)|个月|个小时|户|里路|年(?![级度期])|人(?![民员])|名(?![称义])|次(?!设备|供|系统|回路|侧|电|污|网|管|泵|接线|风)|遍|趟|米)|[一二三四五六七八九][.．][一二三四五六七八九](?:天|个月|次|人|户|年|倍|米|公里|[元亩])/gu,
    message: '是概数，两个数字之间不加标点',
    hint: '请改为“三四天”这样的写法；说的是两件事的，请分开写。',
  },
  {
    pattern: new RegExp(`${RANGE}(?:左右|上下)`, 'gu'),
    message: '的界限不清',
    hint: '请只写一个界限，例如“三户以上”，或者写明“二至三户”。',
  },
];

const faultsIn = sievePatterns(FAULTS, ({ pattern }) => pattern);

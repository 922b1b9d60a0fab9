import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { sievePatterns } from '../patterns/pattern-sieve.ts';
import type { TextFault } from '../text-rule.ts';
import { amountOf } from './calculation-forms.ts';

/** Found in every text whose two numbers `oddPairs` may find at odds. */
export const PAIR_SIGN =
  /一式|[超满]|名额|每[日天]|发[出放]|候选|中[^。]{0,8}(?:选|抽|产生|确定)|异议|小时内|分钟内|单数|奇数|周岁|[季年][度]?[（(]|[（(]含|以外[办完答报]/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** Two numbers that one wording sets beside each other, and what is wrong with those that it holds; undefined where nothing is. */
interface Pair {
  readonly pattern: RegExp;
  readonly fault: (groups: Groups) => string | undefined;
  readonly hint: string;
}

const N = `(?:\\d+(?:\\.\\d+)?|${NUMERAL})`;
const TERM = '年|个月|个工作日|日|天';
const MINUTES: Readonly<Record<string, number>> = { 分钟: 1, 小时: 60, 个小时: 60, 日: 1440, 天: 1440 };
const MONTHS: Readonly<Record<string, number>> = { 季: 3, 半年: 6, 年: 12 };
/** A share of what is due, of which no more than all can be taken. */
const DUE =
  '(?:救助金|补助金?|补贴|津贴|工资|薪酬|报酬|货款|价款|合同价|合同额|总价|总额|金额|费用|租金|保证金|押金|预算|经费|本金|欠款|应缴[^，。；]{0,6}|应付[^，。；]{0,6})';

const CLOCK = '(?:上午|下午|凌晨|清晨|中午|晚上|夜间|早|晚)?\\d{1,2}(?:时|点|[:：]\\d\\d)(?:\\d{1,2}分|半)?';

const PAIRS: readonly Pair[] = [
  {
    pattern: new RegExp(
      `每[日天][^，。；\\d]{0,8}?(?<times>[两二三四五2-5])次[，：（(](?:分别|时间)?(?:在|于|为|是)?(?<clocks>${CLOCK}(?:[、和，]${CLOCK})+)(?=[。；，）)进各巡记]|$)`,
      'gu',
    ),
    fault: ({ times, clocks = '' }) => {
      const told = [...clocks.matchAll(new RegExp(CLOCK, 'gu'))].length;
      return told === amountOf(times) ? undefined : `列了${told}个时间`;
    },
    hint: '请核对次数和时间。',
  },
  {
    pattern:
      /一式(?<copies>[二两三四五六七八2-8])(?<unit>[份联])，(?<list>(?:[^。；各\d]{0,14}[一两二三四五1-5]\k<unit>[^，。；各]{0,14}[，；])*[^。；，各\d]{0,14}[一两二三四五1-5]\k<unit>[^，。；各]{0,14})(?=[，。；]|$)/gu,
    fault: ({ copies, unit = '', list = '' }) => {
      const told = [
        ...list.matchAll(new RegExp(`(?<![第哪每任这那某同缺少])([一两二三四五1-5])${unit}`, 'gu')),
      ].map(([, one]) => amountOf(one));
      const sum = told.reduce((all, one) => all + one, 0);
      if (/复印|副本|另|抄|一式/u.test(list)) return undefined;
      return told.length < 2 || sum === amountOf(copies) ? undefined : `只交代了${sum}${unit}的去向`;
    },
    hint: '请核对份数和每一份的去向。',
  },
  {
    pattern: new RegExp(
      `(?:抵扣|扣|减免|预付|支付|缴纳|返还|退还|垫付|补助|报销|奖励)[^。；，\\d]{0,8}不(?:得|应)?超过[^。；，\\d]{0,8}${DUE}的(?<rate>\\d{3,})[%％]`,
      'gu',
    ),
    fault: ({ rate }) => (amountOf(rate) > 100 ? '超过了全部' : undefined),
    hint: '扣减、支付的不会多于全部，请核对比例。',
  },
  {
    // 每季（两个月）: a period and how long it is.
    pattern: new RegExp(
      `(?:(?:每个?|按|一个)(?<term>季度?|半年|年)|(?<![\\d${'一二两三四五六七八九十'}个])(?<half>半年))[（(](?<months>${N})个月[）)]`,
      'gu',
    ),
    fault: ({ term, half, months }) =>
      amountOf(months) === (MONTHS[(half ?? term ?? '').replace('度', '')] ?? 0) ? undefined : '不是一样长',
    hint: '一季度是三个月，半年是六个月，请核对。',
  },
  {
    pattern: new RegExp(
      `(?<![^，。；]{0,4}一般)不(?:得)?超过(?<most>${N})(?<unit>${TERM})[，。；](?:期限)?(?:超过|届?满|期满|逾)(?<beyond>${N})\\k<unit>(?=仍|未|没有|的|后|还|，)`,
      'gu',
    ),
    // 不得超过10天，超过1天扣50元: each one above.
    fault: ({ most, beyond }) =>
      [amountOf(most), 1].includes(amountOf(beyond)) ? undefined : '前后的期限不是同一个数',
    hint: '请核对，改成同一个期限。',
  },
  {
    pattern:
      /(?<first>\d+)(?<unit>分钟|个?小时)内[^，。；]{0,4}(?:口头|电话|初报|先报|首报|报告?|上报|告知)[^。；，书]{0,10}[，；并]*(?<second>\d+)(?<other>分钟|个?小时)内[^，。；]{0,6}(?:书面|续报|补报|补交|补送|形成)/gu,
    fault: ({ first, unit = '', second, other = '' }) =>
      amountOf(first) * (MINUTES[unit] ?? 1) > amountOf(second) * (MINUTES[other] ?? 1)
        ? '书面的反而比口头的先到'
        : undefined,
    hint: '请核对两个时限：先口头、后书面，先报的时限要短。',
  },
  {
    pattern: new RegExp(
      `(?:单数|奇数)[^。；]{0,14}?(?<![\\d第以])(?<even>${N})(?:名|人|位)(?!以上)|(?<![\\d第])(?<before>${N})(?:名|人|位)(?:的)?(?:单数|奇数)`,
      'gu',
    ),
    fault: ({ even, before }) => (amountOf(even ?? before) % 2 === 0 ? '是双数' : undefined),
    hint: '要求单数的，请改为单数。',
  },
  {
    pattern:
      /不(?:得)?超过[^，。；\d]{0,14}(?<rate>\d+(?:\.\d+)?)[%％][，。；][^。；\d]{0,10}(?<all>\d+)[个名人][^，。；\d]{0,8}，[^，。；\d]{0,10}(?:名额|最多|可评|不超过|评)[^，。；\d]{0,4}(?<quota>\d+)[个名人]/gu,
    fault: ({ rate, all, quota }) =>
      amountOf(quota) > Math.ceil((amountOf(all) * amountOf(rate)) / 100 - 1e-9)
        ? '超过了规定的比例'
        : undefined,
    hint: '请核对比例、总数和名额。',
  },
  {
    pattern: new RegExp(
      `发[出放][^，。；\\d]{0,8}(?<out>${N})(?<unit>[份张本套票])，[^，。；\\d]{0,4}(?:收回|回收)[^，。；\\d]{0,8}(?<back>${N})\\k<unit>`,
      'gu',
    ),
    fault: ({ out, back }) => (amountOf(back) > amountOf(out) ? '收回的比发出的还多' : undefined),
    hint: '请核对发出和收回的数。',
  },
  {
    pattern: new RegExp(
      `从(?<all>${N})[名位人个家][^，。；\\d]{0,12}中[^，。；\\d]{0,8}(?:选出|选举|产生|确定|抽取|抽出|推荐|选取|选定)(?<some>${N})[名位人个家]`,
      'gu',
    ),
    fault: ({ all, some }) => (amountOf(some) > amountOf(all) ? '选出的比参选的还多' : undefined),
    hint: '请核对两个数。',
  },
  {
    pattern: new RegExp(
      `差额[^。；]{0,10}候选人(?<all>${N})[名人位]，应选[^，。；\\d]{0,4}(?<some>${N})[名人位]`,
      'gu',
    ),
    fault: ({ all, some }) => (amountOf(all) > amountOf(some) ? undefined : '没有差额'),
    hint: '差额选举的候选人要多于应选人数，请核对。',
  },
  {
    pattern: new RegExp(
      `公示期?(?:为|不少于|不得少于)?(?<first>${N})(?<unit>个工作日|日|天)[^。]{0,30}?公示期?(?:满|为)?(?<second>${N})\\k<unit>(?:内|后)?(?:无|没有)异议`,
      'gu',
    ),
    fault: ({ first, second }) => (amountOf(first) === amountOf(second) ? undefined : '前后的公示期不一样'),
    hint: '请核对，改成同一个公示期。',
  },
  {
    // 迟到超过10分钟的按30分钟计 counts in steps; a cap of points or of a total is the bound itself.
    pattern: new RegExp(
      `(?:(?:总分|得分|加分|合计|累计|总额|总计|扣分|分数|最高)[^，。；\\d]{0,6}(?:超过|高于|多于|大于|超出)(?<cap>${N})(?<unit>分(?!钟)|万?元|[%％])|超过(?:满分)?(?<points>${N})分)(?:以上)?(?:的|时)，?(?:一律|统一|均|只|仅|也)?(?:按|以|计)(?:最高)?(?<told>${N})(?:分(?!钟)|万?元|[%％])(?:计|封顶|为限|为准|记|处理|$)`,
      'gu',
    ),
    fault: ({ cap, points, told }) =>
      amountOf(cap ?? points) === amountOf(told) ? undefined : '封顶的数前后不一样',
    hint: '超过封顶数的按封顶数计，请核对两个数。',
  },
  {
    pattern: new RegExp(
      `(?:年满|满|已满)(?<low>${N})(?<unit>周?岁|年|个月|天|日|万?元|次|分)[、，]?(?:不满|未满|不足|不超过)(?<high>${N})\\k<unit>`,
      'gu',
    ),
    fault: ({ low, high }) => (amountOf(low) >= amountOf(high) ? '下限不小于上限' : undefined),
    hint: '请核对，多半是两个数写颠倒了。',
  },
  {
    // 三天以上（含五天）, 10000元以上（含10万元）: what a bound holds is the bound itself.
    pattern: new RegExp(
      `(?<![至到或—～~-])(?<bound>(?:\\d+(?:\\.\\d+)?|${NUMERAL})万?)(?<unit>个工作日|个月|天|日|年|元|名|人|次|分|级|件|份|平方米|公里|小时)(?:以[上下内]|及以[上下])[（(]含(?<held>(?:\\d+(?:\\.\\d+)?|${NUMERAL})万?)\\k<unit>[）)]`,
      'gu',
    ),
    fault: ({ bound, held }) => (inFull(bound) === inFull(held) ? undefined : '两个数不一样'),
    hint: '括号里的“含”说的是包括本数，请改成同一个数。',
  },
  {
    pattern: new RegExp(
      `(?:[在于]|应当?|须)(?<days>${N})(?:个工作日|日|天)以外(?:办[结毕完]|完成|答复|上报|反馈)`,
      'gu',
    ),
    fault: () => '把时限写成了下限',
    hint: '时限说的是最迟，请改为“以内”。',
  },
];

/** 1万 and 10000 are the same. */
const inFull = (told = ''): number => amountOf(told.replace('万', '')) * (told.endsWith('万') ? 10_000 : 1);

const pairsIn = sievePatterns(PAIRS, ({ pattern }) => pattern);

/** Numbers that stand beside each other and cannot both be. */
export function* oddPairs(text: string): Iterable<TextFault> {
  for (const { pattern, fault, hint } of pairsIn(text)) {
    for (const { 0: said, index, groups = {} } of text.matchAll(pattern)) {
      const wrong = fault(groups);
      if (wrong !== undefined) yield { index, length: said.length, message: `“${said}”${wrong}。`, hint };
    }
  }
}

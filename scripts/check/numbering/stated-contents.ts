import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { POWER_CATEGORIES, type PowerCategory } from '../../model/terms.ts';
import { escapePattern } from '../patterns/words.ts';
import type { TextFault } from '../text-rule.ts';
import type { BookletCounts } from '../views/booklet-counts.ts';

/** Numbers by which a preface tells what the booklet holds and that do not fit it, or one another. */
export function contentsFaults(text: string, counts: BookletCounts): readonly TextFault[] {
  return [...text.matchAll(/[^。]+/gu)].flatMap(({ 0: sentence, index }) => {
    if (FORMER.test(sentence))
      return boundTogether(sentence, counts).map((fault) => ({ ...fault, index: fault.index + index }));
    const totals = totalsIn(sentence, counts);
    const kinds = partsIn(sentence, CATEGORIES, (name) => counts.byCategory.get(name as PowerCategory) ?? 0);
    const departments = [...counts.byDepartment.keys()];
    const rooms =
      departments.length === 0
        ? []
        : partsIn(
            sentence,
            departments.map(escapePattern).join('|'),
            (name) => counts.byDepartment.get(name) ?? 0,
          );
    const [total] = totals;
    const faults =
      [kinds, rooms].map((parts) => (total ? faultOfSum(total, parts) : undefined)).find((one) => one) ??
      // What is right in itself may well be what a wrong category in a file contradicts.
      [
        ...totals,
        ...((kinds.length > 1 && total) || sentence.includes('其中') ? [] : kinds),
        ...rooms,
        ...papersIn(sentence, counts),
        ...toldBy(ROOMS, sentence, '科室', counts.byDepartment.size),
      ].flatMap((one) => (one.count === one.actual ? [] : [otherCount(one)]));
    return (Array.isArray(faults) ? faults : [faults]).map((fault) => ({
      ...fault,
      index: fault.index + index,
    }));
  });
}

const UNITS = new RegExp(
  `(?<![第每各另])(?<count>${NUMERAL})(?:个|家)(?:编制|参编|入册)?单位(?=的|共|职权|制度|册子|[，。；]|$)|(?<plain>${NUMERAL})家(?=共用|共同|的文本)`,
  'gu',
);
/** What the page that all units share says of itself, and not of the county. */
const OF_THE_BOOKLET = /收录|收入|共用|共同|各单位|本册|册子|工作区|汇编|文件夹|这里|本页|编入/u;

/** Where the shared page counts the units otherwise than there are; of more than a few it may well mean others. */
export function unitCountFaults(text: string, units: number): readonly TextFault[] {
  return [...text.matchAll(/[^。]+/gu)].flatMap(({ 0: sentence, index: start }) =>
    [...sentence.matchAll(UNITS)].flatMap(({ 0: said, index, groups = {} }): readonly TextFault[] => {
      const count = parseChineseNumber(groups.count ?? groups.plain ?? '');
      if (count === undefined || count === units || Math.abs(count - units) > 2) return [];
      if (!OF_THE_BOOKLET.test(sentence) || FORMER.test(sentence) || count < 2) return [];
      return [
        {
          index: start + index,
          length: said.length,
          message: `这里说有${count}个单位，册中收了${units}个。`,
          hint: '请核对单位的数目。',
        },
      ];
    }),
  );
}

interface Told {
  readonly what: string;
  readonly count: number;
  readonly actual: number;
  readonly text: string;
  readonly index: number;
}

/** How many there were before, and how many were dropped or are not meant. */
const FORMER =
  /原有|原来|旧|上一?版|上年|取消|减少|下放|划转|合并|增加|清理|压减|不再|曾|先列|初稿|逐条|修订|新建|新订|废止/u;

const CATEGORIES = POWER_CATEGORIES.join('|');
const HOW = '(?:事项|承担|负责|行使|类|职权|权力|共|共有|共计|合计|计|有|收录?|列入?)*';

const ALL = new RegExp(
  [
    `(?:本册|全册|本汇编)?(?:收录|收入|列入|编入|梳理出?|汇编|本册|全册|共|一共|共计)(?:了|行政|各类|的|本册|本[局院镇单位委中心大队办馆所站]{1,3})*(?:职权|权力)(?:事项)?(?:一?共|共有|共计|合计|计|有)?(${NUMERAL})项`,
    `一律收录，共(${NUMERAL})项`,
    `(?:列|收录?|列入|编入|梳理出?|确定|部分)[^。，；]{0,10}?(${NUMERAL})项(?:行政)?(?:职权|权力)(?=[，。；、]|$)`,
    `以上(${NUMERAL})项中?(?=，)`,
  ].join('|'),
  'gu',
);
const INNER = new RegExp(`对内的?(?:职权|权力)${HOW}(${NUMERAL})项`, 'gu');
const OUTER = new RegExp(`对外的?(?:职权|权力)${HOW}(${NUMERAL})项`, 'gu');
/** Public services may be told apart from the powers: 面向群众的登记职权3项、公共服务1项. */
const TOWARD_PEOPLE = new RegExp(
  `(?:面向|涉及|直接服务)(?:群众|社会|公众|企业|公民|居民|村民|读者|患者)[^。，；、\\d]{0,8}?(?:职权|权力)${HOW}(${NUMERAL})项`,
  'gu',
);

function totalsIn(sentence: string, { powers, byCategory }: BookletCounts): readonly Told[] {
  const inner = byCategory.get('内部管理') ?? 0;
  const services = sentence.includes('公共服务') ? (byCategory.get('公共服务') ?? 0) : 0;
  return [
    ...toldBy(ALL, sentence, '职权', powers),
    ...toldBy(INNER, sentence, '对内的职权', inner),
    ...toldBy(OUTER, sentence, '对外的职权', powers - inner),
    ...toldBy(TOWARD_PEOPLE, sentence, '对外的职权', powers - inner - services),
  ];
}

function papersIn(sentence: string, { rules, assessments, risks }: BookletCounts): readonly Told[] {
  const found = risks > 0 ? toldBy(RISKS, sentence, '风险点', risks) : [];
  if (!/收录|收入|编入|列入|[职权部分]/u.test(sentence)) return found;
  return [
    ...found,
    ...(rules > 0 ? toldBy(RULES, sentence, '制度', rules) : []),
    ...(assessments > 0 ? toldBy(ASSESSMENTS, sentence, '考核办法', assessments) : []),
  ];
}

/** However the powers were 清理 before, what is bound in the booklet is in it. */
function boundTogether(sentence: string, counts: BookletCounts): readonly TextFault[] {
  const { byDepartment, rules, assessments } = counts;
  return [
    ...toldBy(ROOMS, sentence, '科室', byDepartment.size),
    ...toldBy(BOUND_RULES, sentence, '制度', rules),
    ...toldBy(BOUND_ASSESSMENTS, sentence, '考核办法', assessments),
  ].flatMap((one) => (one.count === one.actual ? [] : [otherCount(one)]));
}

const BOUND =
  '(?=[^。；\\d]{0,4}(?:\\d+项考核[^。；]{0,8})?(?:一并)?(?:汇编成册|编印成册|编入本册|收入本册|编入本汇编))';
const BOUND_RULES = new RegExp(`(${NUMERAL})[项件个部](?:配套|管理|工作)制度${BOUND}`, 'gu');
const BOUND_ASSESSMENTS = new RegExp(`(${NUMERAL})[项件个部]考核(?:办法|制度)${BOUND}`, 'gu');
const ROOMS = new RegExp(
  `(?<=[局关位心所站院会]|现有|全部|所有|对)(${NUMERAL})个(?:内设)?(?:[科股]室|处室|机构)(?=(?:承担|行使)的(?:全部|各项|行政)?(?:职权|权力))`,
  'gu',
);

const RULES = new RegExp(
  `配套(?:的|管理|机关|内部)*制度${HOW}(${NUMERAL})[项件个部]|(?:列|收录?|收入|编入|部分)[^。，；\\d]{0,6}?(${NUMERAL})[项件个部](?:配套|管理)?制度(?=[，。；、]|$)`,
  'gu',
);
const RISKS = new RegExp(
  `(?:排查|查找|梳理|查摆|确定|评定|标明|列出)(?:了|出|并)*[^。，；]{0,4}?风险点(?:一?共|共计|合计|计)?(${NUMERAL})[个处项条]|共(?:有|排查|查找|梳理|标明|列出|设)?(?:出|了)?风险点?(${NUMERAL})[个处项条]`,
  'gu',
);
const ASSESSMENTS = new RegExp(
  `考核(?:办法|制度|规定)${HOW}(${NUMERAL})[项件个部]|考核部分[^。，；\\d]{0,6}?(${NUMERAL})[项件个部]`,
  'gu',
);

function toldBy(pattern: RegExp, sentence: string, what: string, actual: number): readonly Told[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const [text, ...numerals] = match;
    const count = parseChineseNumber(numerals.find((one) => one !== undefined) ?? '');
    return count === undefined ? [] : [{ what, count, actual, text, index: match.index }];
  });
}

/** 行政许可2项，行政处罚、行政检查各1项: what each of some names has. */
function partsIn(sentence: string, names: string, actualOf: (name: string) => number): readonly Told[] {
  const pattern = new RegExp(`((?:${names})(?:[、和](?:${names}))*)${HOW}(各)?${HOW}(${NUMERAL})项`, 'gu');
  return [...sentence.matchAll(pattern)].flatMap(
    ({ 0: text, 1: list = '', 2: each, 3: numeral = '', index }) => {
      const count = parseChineseNumber(numeral);
      const named = list.split(/[、和]/u);
      if (count === undefined || (named.length > 1 && !each)) return [];
      return named.map((what) => ({ what, count, actual: actualOf(what), text, index }));
    },
  );
}

/** Of parts that do not make the total the one is told that the booklet contradicts; else the total. */
function faultOfSum(total: Told, parts: readonly Told[]): TextFault | undefined {
  const sum = parts.reduce((all, { count }) => all + count, 0);
  if (parts.length < 2 || sum === total.count || total.what !== '职权') return undefined;
  const odd = parts.filter(({ count, actual }) => count !== actual && count - (sum - total.count) === actual);
  const [only] = odd;
  const { index, text } = only && odd.length === 1 && total.count === total.actual ? only : total;
  return {
    index,
    length: text.length,
    message: `这里说${total.what}有${total.count}项，分项${parts.map(({ count }) => count).join('＋')}＝${sum}项。`,
    hint: '请核对总数和各分项，改正写错的一个。',
  };
}

const otherCount = ({ what, count, actual, text, index }: Told): TextFault => ({
  index,
  length: text.length,
  message: `这里说${what}有${count}项，册中收了${actual}项。`,
  hint: '请核对数目；少收的请补上，多收的请说明。',
});

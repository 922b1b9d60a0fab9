import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';

export type Numbers = Readonly<Record<string, string | undefined>>;

/** A way to write down a calculation: its numbers are named groups, the last of them `result`. */
export interface CalculationForm {
  readonly pattern: RegExp;
  /** What the result should be; more than one where it may be read in two ways, none where the words are about something else. */
  readonly results: (numbers: Numbers) => readonly number[];
  /** By how much the stated result may differ: it may be rounded. */
  readonly within: number;
}

/** 22, 1.5, 二十二, 36000, 8万. */
export function amountOf(text = ''): number {
  const [, digits, scale] = /^(\d+(?:\.\d+)?)([千万]?)$/u.exec(text) ?? [];
  if (digits === undefined) return parseChineseNumber(text) ?? Number.NaN;
  return Number(digits) * (scale === '万' ? 10_000 : scale === '千' ? 1000 : 1);
}

const N = `(?:\\d+(?:\\.\\d+)?|${NUMERAL})`;
/** What is counted, and what each of them has. */
export const UNIT =
  '(?:平方米|立方米|个工作日|个小时|小时|学时|课时|分钟|公里|公斤|万元|[人户家件车批]次|[个只件份张本册顶套台辆次趟人名户家天日周月年期批种项条处段间桌盒箱瓶袋吨亩米升度块根棵株头页篇宗场班组队元粒枚支把顶笔面扇座栋车层排列行包捆卷轮级票]|分(?!之))';
const SUM =
  '(?:合计|共计|总计|总共|一共|小计|共需|共有|共得|总价|总额|总长|总量|[月年总]租金|价款|(?<![公一])共|应[付缴退扣得收补]|计|(?:可|能)容纳|可坐)';
/** What is done with a sum. */
const PAID = '(?:为|是|需|补助|补贴|发放|支付|收取|收费|费用|金额|报销|领取|缴纳|应付|扣)*';
const GAP = '[^。；\\d]';

const between = (most: number) => `${GAP}{0,${most}}?`;

const form = (source: string, results: CalculationForm['results'], within = 0.011): CalculationForm => ({
  pattern: new RegExp(source, 'gu'),
  results,
  within,
});

const product = ({ a, b }: Numbers) => [amountOf(a) * amountOf(b)];

/** 每人每天30元，15人一天: what stands between multiplies, too, unless it is counted like the last factor (9个村加1个社区). */
function productOfAll({ a, b, gap = '', unit = '' }: Numbers): readonly number[] {
  const between = [...gap.matchAll(new RegExp(`(${N})(${UNIT})`, 'gu'))];
  if (between.some(([, , counted]) => counted === unit)) return [];
  const base = amountOf(a) * amountOf(b);
  return [base, ...between.map(([, times]) => base * amountOf(times))];
}

/** How often something comes round in a year. */
export const TIMES_A_YEAR: ReadonlyMap<string, number> = new Map([
  ['半年', 2],
  ['季', 4],
  ['季度', 4],
  ['个季度', 4],
  ['双月', 6],
  ['两月', 6],
  ['两个月', 6],
  ['月', 12],
  ['个月', 12],
  ['半月', 24],
  ['半个月', 24],
]);

/** 七五折 is 0.75 of the price, 八折 is 0.8, 85折 is 0.85. */
function rebate(text = ''): number {
  const digits = /^\d/u.test(text) ? text : [...text].map((digit) => amountOf(digit)).join('');
  return Number(`0.${digits.replace('.', '')}`);
}

/** What a share is of a whole: 30%, 三成, 七五折, 1.5倍, 千分之三. */
function shareOf({ percent, tenths, off, times, parts, of }: Numbers): number {
  if (percent) return amountOf(percent) / 100;
  if (tenths) return amountOf(tenths) / 10;
  if (off) return rebate(off);
  if (times) return amountOf(times);
  return amountOf(parts) / (of === '万' ? 10_000 : of === '千' ? 1000 : 100);
}

const SHARE = `(?:(?<percent>${N})[%％]|(?<tenths>${NUMERAL})成|(?<off>${NUMERAL}(?:\\.\\d)?)折|(?<times>${N})倍|(?<of>百|千|万)分之(?<parts>${N}))`;

/** 半数以上 of nine is five; of eight it may be taken for four or five. */
function majority({ a, share = '' }: Numbers): readonly number[] {
  const all = amountOf(a);
  const parts = /([三四五])分之([二三四])/u.exec(share);
  if (parts) return [Math.ceil((all * amountOf(parts[2])) / amountOf(parts[1]) - 1e-9)];
  const more = Math.floor(all / 2) + 1;
  return all % 2 === 0 && !/过/u.test(share) ? [more, all / 2] : [more];
}

export const CALCULATION_FORMS: readonly CalculationForm[] = [
  // 每天30元，一个月22天，合计660元
  form(
    `每(?:人每|个)?(?<unit>${UNIT})${between(8)}(?<b>${N})(?<each>${UNIT})(?<gap>[^；]{0,40}?)(?<![\\d.月至第])(?<a>${N})\\k<unit>${between(10)}${SUM}${PAID}(?<result>${N})\\k<each>`,
    productOfAll,
  ),
  // 每小时接种40人，每天工作6小时，每天接种240人
  form(
    `每(?<unit>小时|[天日周月班次])${between(6)}(?<b>${N})(?<each>${UNIT})，每[天日周月年班]${between(6)}(?<a>${N})个?\\k<unit>，每[天日周月年班]${between(6)}(?<result>${N})\\k<each>`,
    product,
  ),
  // 每月150元，全年发放1800元
  form(
    `每(?:人|户|家|件)?每?(?<turn>半年|个?季度?|个?月)${between(8)}(?<b>${N})(?<money>万?元)，${between(4)}(?:全年|一年|每年|年度)(?:共|合计|共计|总计|可|可以|发放|支付|补助|领取|缴纳|收取)*(?<result>${N})\\k<money>`,
    ({ turn = '', b }) => [(TIMES_A_YEAR.get(turn) ?? Number.NaN) * amountOf(b)],
  ),
  // 按成交价的5%收取，成交价20万元的，收取1万元
  form(
    `${SHARE}(?:的)?(?:收取|支付|缴纳|提取|计提|发放|补助|扣除|预付|给予|奖励)${between(20)}(?<a>${N})(?<money>万?元)的?，?${between(8)}(?<result>${N})\\k<money>`,
    (numbers) => [amountOf(numbers.a) * shareOf(numbers)],
    0.51,
  ),
  // 到书400种，每种2册，共800册
  form(
    `(?<![\\d.第])(?<a>${N})(?<unit>${UNIT})${between(10)}每(?:一)?\\k<unit>${between(6)}(?<b>${N})(?<each>${UNIT})${between(8)}${SUM}${PAID}(?<result>${N})\\k<each>`,
    product,
  ),
  // 单价50元，采购20台，共1000元
  form(
    `单价(?:为|是)?(?<a>${N})(?<money>万?元)，${between(8)}(?<b>${N})${UNIT}，${between(8)}(?:${SUM}|金额)(?:为|是)?(?<result>${N})\\k<money>`,
    product,
  ),
  // 码洋36000元，按照七五折结算，实洋27000元
  form(
    `(?<![\\d.])(?<a>${N})(?<money>万?元|分(?!之)|人|册|户)${between(12)}(?:按照?|以|打|的)${between(8)}${SHARE}${between(8)}(?<=[，、为即计]${GAP}{0,8})(?<result>${N})\\k<money>(?!以[上下内])`,
    (numbers) => [amountOf(numbers.a) * shareOf(numbers)],
    0.51,
  ),
  // 每个样品3公斤，分成三份：检样、备样、留样各1公斤
  form(
    `(?<![\\d.])(?<result>${N})(?<each>${UNIT})${between(6)}(?:[平均等]?分[成为]|分装成?|装成)(?<a>${N})(?<unit>[份瓶袋包盒箱组批次队个段])[^。；]{0,24}?(?:每\\k<unit>|各)${between(4)}(?<b>${N})\\k<each>`,
    product,
  ),
  // 应到15人，实到12人，请假3人
  form(
    `应到(?:会)?(?<a>${N})[人名]，实到(?:会)?(?<b>${N})[人名]，(?:请假|缺席|未到|因公外出)${GAP}{0,4}(?<result>${N})[人名](?=[，。；]|$)(?![，、](?:缺席|请假|未到|因公|公出|病假|另))`,
    ({ a, b }) => [amountOf(a) - amountOf(b)],
  ),
  // 较上年的1200人次增长10%，达到1320人次
  form(
    `(?<![\\d.])(?<a>${N})(?<unit>${UNIT}|万?元)(?:的基础上)?(?<way>增长|提高|增加|上升|上浮|下降|减少|降低|压减|下浮)(?:了)?(?<percent>${N})[%％]，${GAP}{0,10}?(?<result>${N})\\k<unit>`,
    ({ a, percent, way = '' }) => {
      const share = amountOf(percent) / 100;
      return [amountOf(a) * (/增|提|升|上/u.test(way) ? 1 + share : 1 - share)];
    },
    0.51,
  ),
  // 12个村，每村2名网格员，共24名
  form(
    `(?<a>${N})个(?<thing>村|社区|镇|乡|组|站|点|校|班|科室|股室|窗口|岗位|小组|片区|网格|单位)${GAP}{0,4}，每个?\\k<thing>${between(8)}(?<b>${N})(?<each>${UNIT})${between(8)}${SUM}(?<result>${N})\\k<each>`,
    product,
  ),
  // 3月、6月、9月、12月各报送一次，全年四次
  form(
    `(?<months>\\d{1,2}[月日](?:(?:底|末|初)?[、和]\\d{1,2}[月日]){1,11})(?:底|末|初)?各${GAP}{0,6}一次，${GAP}{0,6}?(?<result>${N})次`,
    ({ months = '' }) => [months.split(/[、和]/u).length],
  ),
  // 收回选票9张，赞成6票，反对2票，弃权1票
  form(
    `收回[^，。；\\d]{0,8}(?<result>${N})[张票](?:，其中|，|，其中：)赞成(?:票)?(?<a>${N})[张票][、，]反对(?:票)?(?<b>${N})[张票](?:[、，]弃权(?:票)?(?<c>${N})[张票])?(?=[，。；]|$)`,
    ({ a, b, c }) => (c === undefined ? [] : [amountOf(a) + amountOf(b) + amountOf(c)]),
  ),
  // 三类业务各抽查50笔，共150笔
  form(
    `(?<![\\d.第])(?<a>${N})(?:类|个|项|种|家|名|处|级|组|所|户|批|镇|村)${GAP}{0,8}各${GAP}{0,8}?(?<b>${N})(?<each>${UNIT}|笔)，?${SUM}(?<result>${N})\\k<each>`,
    product,
  ),
  // 一家四口年收入合计28800元，人均7200元
  form(
    `(?<b>${N})[口人名]${GAP}{0,12}?(?:合计|总计|总额|共计|共|总)${between(6)}(?<a>${N})(?<money>万?元)，(?:平均每人|人均)${between(8)}(?<result>${N})\\k<money>`,
    ({ a, b }) => [amountOf(a) / amountOf(b)],
    0.51,
  ),
  // 人均年收入7200元，人均月收入600元
  form(
    `年(?<what>收入|租金|工资|费用|津贴|补贴|支出)(?:为|是|合计|共)?(?<a>${N})(?<money>元)，(?:人均|平均)?(?:每)?月(?:均)?\\k<what>(?:为|是)?(?<result>${N})\\k<money>`,
    ({ a }) => [amountOf(a) / 12],
    0.51,
  ),
  // 全年共两次，上、下半年各一次
  form(`(?<result>${N})次[，（(]${between(4)}上、?下半年各(?<b>${N})次`, ({ b }) => [2 * amountOf(b)]),
  // 全年1200元，12个月，平均每月100元
  form(
    `(?<a>${N})(?<money>${UNIT})${between(10)}(?<b>${N})个?(?<unit>${UNIT})，平均每\\k<unit>${between(4)}(?<result>${N})\\k<money>`,
    ({ a, b }) => [amountOf(a) / amountOf(b)],
    0.51,
  ),
  // 万分之一……60万字……60处
  form(`万分之(?<b>[一二三四五1-5])[^\\d]{1,40}(?<a>${N})万字${between(14)}(?<result>${N})[处个]`, product),
  // 每人每年660元，按季度发放，每季度150元
  form(
    `每年(?<result>${N})(?<money>万?元)，${between(10)}(?:发放|支付|拨付|缴纳|兑现|打卡)?，?每(?<turn>半年|个?季度?|个?月)(?:发放|支付|拨付)?(?<b>${N})\\k<money>`,
    ({ turn = '', b }) => [(TIMES_A_YEAR.get(turn) ?? Number.NaN) * amountOf(b)],
  ),
  // 全年组织四次，每季度一次
  form(
    `(?:全年|一年|每年)${between(8)}(?<result>${N})次，(?:即)?每(?<turn>半年|个?季度?|两?个?月|半个?月)${between(4)}(?<b>${N})次(?=[，。；]|$)`,
    ({ turn = '', b }) => [(TIMES_A_YEAR.get(turn) ?? Number.NaN) * amountOf(b)],
  ),
  // 四班三运转，每班8小时
  form(`(?<a>[两二三四])(?:班倒|班制|运转|班轮[换流])[^。；]{0,8}?每班(?<result>${N})个?小时`, ({ a }) => [
    24 / amountOf(a),
  ]),
  // 过半数通过……成员9人的，5票以上
  form(
    `(?<share>超?过半数|半数(?:以上)?|[三四五]分之[二三四]以上)[^\\d]{0,30}?(?:成员|委员|代表|应到|到会|参会)(?:为|有|共)?(?<a>${N})[人名](?:的|，)${between(4)}(?<result>${N})[票人名](?:以上)?(?:为|方可|同意|到会|即)`,
    majority,
  ),
  // 应到12人，实到7人，超过半数
  form(
    `应到(?:会)?(?<a>${N})[人名]，实到(?:会)?(?<result>${N})[人名]，${between(6)}(?<share>超?过半数|半数以上|[三四五]分之[二三四]以上)`,
    ({ a, result, share }) => {
      const [need = 0, ...others] = majority({ a, share });
      return amountOf(result) >= Math.min(need, ...others) ? [] : [need];
    },
  ),
];

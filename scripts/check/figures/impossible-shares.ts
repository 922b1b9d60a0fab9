import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';

/** A share that is more than the whole, by UTF-16 index. */
export interface ImpossibleShare {
  readonly index: number;
  readonly text: string;
}

/** 三分之四, 到会率120%, 出勤率低于百分之一百二十, 资金的130%用于: in reading order. */
export function impossibleShares(text: string): readonly ImpossibleShare[] {
  return SHARES.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ groups = {} }) => amountOf(groups.part) > amountOf(groups.whole ?? '100'))
    .map(({ 0: found, index }) => ({ index, text: found }))
    .sort((a, b) => a.index - b.index)
    .filter(({ index }, at, all) => index !== all[at - 1]?.index);
}

/** Rates that may well exceed the whole: of growth, of fulfilling a plan, of use. */
const UNBOUNDED =
  '增长|上涨|增速|增幅|增产|增值|完成|达成|使用|占用|周转|容积|收益|回报|利润|毛利|负债|产出|流动|超额|负荷|利用|兑现|履约|折算|工作|效|加班|坪|功|倍|汇|利|费|税|频|速|斜';
const RATE = `(?<!${UNBOUNDED})(?<=\\p{Script=Han})率`;
const PERCENT = `(?<part>\\d{3,}(?:\\.\\d+)?[%％]|百分之${NUMERAL})`;
/** 按率提高120%: a rate that is compared or counted up is no share. */
const BETWEEN = '(?:(?![，。；、\\d百率增提升降长折按计乘]).){0,10}';

/** Nothing can fall by more than all that it was; profits can, and fall below nothing. */
const FALLS =
  '(?<!(?:利润|收益|亏损|盈利|净|负债|结余|盈余|效益)[^，。；]{0,10})(?:下降|降低|减少|缩减|压减|压缩|核减|缩短|节约|节省|降幅|减幅)(?:了|达到?|约|为|比例为?|幅度为?|至少|不少于|不低于)?';

const LOOKED_AT = '抽取|抽查|抽检|抽验|抽选|抽样|抽访|抽评|回访|复查|复核|核查|巡查|评查|走访|检测|入户|覆盖';

const SHARES: readonly RegExp[] = [
  new RegExp(
    `(?<![百千万\\d])(?<whole>[二三四五六七八九十2-9]|十[一二三四五六])分之(?<part>${NUMERAL})`,
    'gu',
  ),
  new RegExp(`(?:${RATE}|占比)${BETWEEN}${PERCENT}`, 'gu'),
  new RegExp(`${FALLS}${PERCENT}`, 'gu'),
  // A share of those who are judged alike; 配比 and 兑付比例 may exceed the whole.
  new RegExp(
    `(?:优秀|先进|良好|合格|不合格|称职|党员|女职工|青年|中标)[^，。；、\\d]{0,8}比例${BETWEEN}${PERCENT}`,
    'gu',
  ),
  new RegExp(`(?<=的)${PERCENT}(?=用于|归|留作|由|作为)`, 'gu'),
  // 按不低于120%的比例抽查 as well as 抽取名单的105%回访: of what there is no more than all can be looked at.
  new RegExp(`(?<=(?:${LOOKED_AT})[^，。；超增达]{0,20}的)${PERCENT}(?=[，。；、]|$|\\p{Script=Han})`, 'gu'),
  new RegExp(
    `(?<=的|不低于|不少于|按照?)${PERCENT}(?=(?:的比例)?(?:进行|予以|实行|组织|开展|随机|电话|上门|实地)*(?:${LOOKED_AT}))`,
    'gu',
  ),
];

function amountOf(share: string | undefined): number {
  const number = (share ?? '').replace(/百分之|[%％]/gu, '');
  return number.includes('.') ? Number(number) : (parseChineseNumber(number) ?? 0);
}

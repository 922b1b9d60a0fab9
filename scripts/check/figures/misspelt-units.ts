import { NUMERAL } from '../../lib/chinese-numeral.ts';

/** A unit behind a number that is none, and what is meant; at a UTF-16 index. */
export interface MisspeltUnit {
  readonly index: number;
  readonly text: string;
  readonly right: string;
}

/** Units of two characters, one of them wrong: these are words of nothing else behind a number. */
const LONG: Readonly<Record<string, string>> = {
  公理: '公里',
  工里: '公里',
  公哩: '公里',
  公金: '公斤',
  工斤: '公斤',
  公倾: '公顷',
  公项: '公顷',
  干克: '千克',
  干瓦: '千瓦',
  干米: '千米',
  豪米: '毫米',
  豪升: '毫升',
  里米: '厘米',
  历米: '厘米',
  平方迷: '平方米',
  平方来: '平方米',
  平方公理: '平方公里',
  立方迷: '立方米',
  立方来: '立方米',
  分种: '分钟',
  分锺: '分钟',
  小是: '小时',
  人此: '人次',
  人词: '人次',
  周碎: '周岁',
  个曰: '个月',
};

/** One character that sounds or looks like a unit: it counts something only where nothing follows it. */
const SHORT: Readonly<Record<string, string>> = {
  远: '元',
  院: '元',
  启: '起',
  园: '元',
  明: '名',
  铭: '名',
  迷: '米',
  咪: '米',
  互: '户',
  抬: '台',
  搜: '艘',
  馊: '艘',
  嗖: '艘',
  刻: '克',
  俩: '辆',
  驾: '架',
  建: '件',
  健: '件',
  坐: '座',
  据: '具',
  此: '次',
  母: '亩',
  珠: '株',
  踪: '宗',
  碎: '岁',
  曾: '层',
  陪: '倍',
  祖: '组',
  捅: '桶',
  侧: '册',
  跟: '根',
};

const ENDS = '(?=以[上下内外]|及以|左右|的(?=[，。、；]|$)|每|扣|奖|罚|加\\d|[，。；、）)]|$)';
const DIGITS = '(?<![\\dA-Za-z.:：第/-])\\d+(?:\\.\\d+)?[余多]?[万亿]?';
/** 每二搜: numerals count only behind what announces a number. */
const COUNTED = `(?<=每|于|过|备|有|置|设|共|足|满)${NUMERAL}`;

const FORMS: readonly RegExp[] = [
  // 平方公理 before 公理.
  new RegExp(
    `(?:${DIGITS}|${COUNTED})(?<unit>${Object.keys(LONG)
      .sort((a, b) => b.length - a.length)
      .join('|')})`,
    'gu',
  ),
  new RegExp(`${DIGITS}(?<unit>[${Object.keys(SHORT).join('')}])${ENDS}`, 'gu'),
  // 二建 and 二胎 are words.
  new RegExp(`${COUNTED}(?<unit>[远明搜嗖驾俩])${ENDS}`, 'gu'),
];

/** Found in every text that holds one of these characters. */
export const MISSPELT_UNIT_SIGN = new RegExp(
  `[\\d余多万亿一二两三四五六七八九十百千](?:${Object.keys(LONG).join('|')}|[${Object.keys(SHORT).join('')}](?![\\p{Script=Han}]|$)|[${Object.keys(SHORT).join('')}](?:以|及|左|的|每|扣|奖|罚|加|$))`,
  'u',
);

/** The unit that a cell under 单位 means by one of these characters. */
export const unitMeant = (cell: string): string | undefined => SHORT[cell.trim()];

/** 500远, 2明, 3搜, 36平方公理: in reading order. 共有3园 counts parks, and no sum of money is so small. */
export function misspeltUnits(text: string): readonly MisspeltUnit[] {
  return FORMS.flatMap((form) => [...text.matchAll(form)])
    .filter(({ 0: found }) => !/[园院]$/u.test(found) || /\d{3}|\.\d|万/u.test(found))
    .map(({ 0: found, index, groups: { unit = '' } = {} }) => ({
      index,
      text: found,
      right: found.slice(0, -unit.length) + (LONG[unit] ?? SHORT[unit] ?? ''),
    }))
    .sort((a, b) => a.index - b.index);
}

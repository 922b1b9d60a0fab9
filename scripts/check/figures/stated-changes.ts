import { sentenceAt } from '../patterns/sentence-at.ts';
import { amountOf, UNIT } from './calculation-forms.ts';
import type { WrongProduct } from './wrong-products.ts';

export const CHANGE_SIGN = /[降减压缩增升提]\D{0,6}\d+(?:\.\d+)?(?:[%％]|个百分点)/u;

const A = `(?<a>\\d+(?:\\.\\d+)?万?)(?<unit>${UNIT}|[起元名只宗]|[%％])`;
const B = '(?<b>\\d+(?:\\.\\d+)?万?)\\k<unit>';
const WAY =
  '(?:同比|环比|较上年|比上年|净)?(?<way>下降|降低|减少|压缩|缩短|压减|减幅|降幅|增长|增加|提高|上升|提升|增幅)(?:了|为|达)?';
const TOLD = '(?<told>\\d+(?:\\.\\d+)?)(?<of>[%％]|个百分点)(?!以|左右|的)';
const MOVES =
  '(?:降至|降到|降为|下降至|下降到|减至|减为|减到|减少至|减少到|减少为|压缩至|压缩到|压缩为|压减至|压减到|压减为|缩短至|缩短到|缩短为|增至|增加到|增加至|增长到|增长至|上升到|上升至|升至|升到|提高到|提高至|提升到|提升至)';

const FORMS: readonly RegExp[] = [
  // 超时件由8件降至5件，下降37.5%
  new RegExp(`[由从](?:[^，。；\\d]{0,8})${A}${MOVES}(?:[^，。；\\d]{0,6})${B}[，、]?${WAY}${TOLD}`, 'gu'),
  // 去年发生6起，比上年的8起下降25%
  new RegExp(
    `(?<b>\\d+(?:\\.\\d+)?万?)(?<unit>${UNIT}|[起元名只宗])，?(?:比|较)(?:上年|去年|上月|上季度|前年|上一年度?)(?:同期)?的?(?<a>\\d+(?:\\.\\d+)?万?)\\k<unit>${WAY}${TOLD}`,
    'gu',
  ),
];

/** 比法定时限压缩50%: the share is of something else. */
const OTHER_BASE = /法定|总体|平均|以上|约|近|超过/u;

/** By how much something is said to have fallen or risen, where the two numbers beside it make another share. */
export function wrongChanges(text: string): readonly WrongProduct[] {
  return FORMS.flatMap((form) => [...text.matchAll(form)]).flatMap(
    ({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
      const { a = '', b = '', unit = '', told = '', of = '' } = groups;
      const [from, to] = [amountOf(a), amountOf(b)];
      const inPercent = /[%％]/u.test(unit);
      const isPoints = of === '个百分点';
      // Of a rate the share of the change is seldom meant, and points are of rates only.
      if (!(from > 0) || isPoints !== inPercent || OTHER_BASE.test(sentenceAt(text, index))) return [];
      const change = Math.abs(to - from);
      const right = isPoints ? change : (change / from) * 100;
      const decimals = told.split('.')[1]?.length ?? 0;
      if (Math.abs(right - Number(told)) < (isPoints ? 0.011 : 1.01 / 10 ** decimals)) return [];
      return [
        {
          index: index + said.lastIndexOf(told),
          length: told.length + of.length,
          text: said,
          right: `${Math.round(right * 100) / 100}${of}`,
        },
      ];
    },
  );
}

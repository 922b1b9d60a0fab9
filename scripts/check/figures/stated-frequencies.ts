import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { amountOf, TIMES_A_YEAR } from './calculation-forms.ts';
import type { WrongProduct } from './wrong-products.ts';

/** Found in every text that tells how often in a year. */
export const FREQUENCY_SIGN = /[全每一]年|年内|年度/u;

const NUMBER = `(?:\\d+|${NUMERAL})`;
const TURN = '(?:按|每|逐)(?<turn>半年|个?季度?|双月|两?个?月|半个?月)(?!底|初|末|报|表|账)';
const ANOTHER_TURN = new RegExp(TURN, 'u');
const IN_A_YEAR =
  '(?:(?:全年|一年|一年内|年内)(?<how>[^。；，\\d]{0,6}?)|(?:每年|年度)(?<bound>共|合计|共计|总共|一共|不少于|至少|不低于)?)';
const TWICE_TOLD = new RegExp(
  `${TURN}(?<what>[^，。；每\\d]{0,12}?)(?:(?<times>${NUMBER})次(?<rest>[^，。；每\\d]{0,8}))?[，、（]${IN_A_YEAR}(?<told>${NUMBER})[次轮期回]`,
  'gu',
);
/** At least once a quarter is any number of times a year from four. */
const AT_LEAST = /不少于|至少|不低于|以上/u;
/** No more than that, or that on top of it. */
const NOT_THE_SUM = /超过|最多|多于|另|再|增|额外/u;
/** What is told of some cases has its own number. */
const OTHERWISE = /其中|如|若|视|或者?/u;

/** 每季度一次，全年三次: how often a thing is done, and how often that makes a year. */
export function wrongFrequencies(text: string): readonly WrongProduct[] {
  return [...text.matchAll(TWICE_TOLD)].flatMap(
    ({ 0: said, index, groups = {} }): readonly WrongProduct[] => {
      const { turn = '', what = '', times = '一', rest = '', how = '', bound = '', told = '' } = groups;
      const right = (TIMES_A_YEAR.get(turn) ?? Number.NaN) * amountOf(times);
      const isOpen = AT_LEAST.test(what + rest) || OTHERWISE.test(what + rest) || NOT_THE_SUM.test(how);
      const isBound = AT_LEAST.test(how + bound);
      // 每月自查一次，每季度检查一次，全年共16次: the sum of two.
      const sentence = /[^。；]*$/u.exec(text.slice(0, index))?.[0] ?? '';
      if (ANOTHER_TURN.test(sentence)) return [];
      if (isOpen || amountOf(told) === right || (isBound && amountOf(told) < right)) return [];
      const at = said.lastIndexOf(told);
      return [{ index: index + at, length: told.length, text: said, right: String(right) }];
    },
  );
}

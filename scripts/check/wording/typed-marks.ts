import type { TextFault } from '../text-rule.ts';

/** “传达“四个到位”要求”: within double quotes stand single ones (GB/T 15834 4.8.3.4). What lacks a half is told as such. */
export function* nestedQuotes(text: string): Iterable<TextFault> {
  for (const { 0: whole, 1: before = '', 2: inner = '', index } of text.matchAll(NESTED)) {
    const at = index + whole.indexOf('“', before.length);
    if ((text.match(/“/gu) ?? []).length !== (text.match(/”/gu) ?? []).length) continue;
    yield {
      index: at,
      length: inner.length + 2,
      message: `引号里面的“${inner}”又用了双引号。`,
      hint: `里面一层请改为单引号：‘${inner}’。`,
      replacement: `‘${inner}’`,
    };
  }
}

const NESTED = /“([^“”]*)“([^“”]*)”[^“”]*”/gu;

/** What a keyboard has in place of a Chinese mark, and the reverse in an address of the web. */
export function* typedMarks(text: string): Iterable<TextFault> {
  for (const { 0: mark, index } of text.matchAll(TYPED_TWICE))
    yield { index, length: 1, message: `“${mark}”是多写的标点。`, hint: '请删去。', replacement: '' };
  for (const [pattern, right, name] of TYPED) {
    for (const { 0: mark, index } of text.matchAll(pattern))
      yield {
        index,
        length: mark.length,
        message: `${name}写成了“${mark}”。`,
        hint: `请改为“${right}”。`,
        replacement: right,
      };
  }
}

/** 施行。.: the mark of the keyboard behind its own. */
const TYPED_TWICE = /(?<=[，。；：、])[.,;](?=$|\p{Script=Han})/gu;

const TYPED: readonly (readonly [RegExp, string, string])[] = [
  [/(?<=[\p{Script=Han}”）》])(?:--+|－－+)(?=[\p{Script=Han}“（《])/gu, '——', '破折号'],
  [/(?<=[\p{Script=Han}”）》、，])\.{3,}(?=[\p{Script=Han}“（《，。；]|$)/gu, '……', '省略号'],
  [/(?<=https?)：\/\//giu, '://', '网址里的冒号'],
];

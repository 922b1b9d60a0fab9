import { expect, test } from 'vitest';
import { meets, requiredLiterals } from '../../scripts/check/patterns/required-literals.ts';

const needed = (pattern: RegExp) =>
  requiredLiterals(pattern)
    .map((clause) => clause.toSorted().join('|'))
    .join(' & ');

test.each([
  [/号/, '号'],
  [/时限|期限/, '时限|期限'],
  [/[县市]人/, '县人|市人'],
  [/[C-E]/, 'C|D|E'],
  [/\d/, '0|1|2|3|4|5|6|7|8|9'],
  [/[\u00A0：]/, '\u00A0|：'],
  [/(?:甲|乙)方?的/, '乙方的|乙的|甲方的|甲的'],
  [/甲?乙*丙{0,2}丁+戊/, '丁 & 丁戊'],
  [/(?<!甲)乙(?!丙)/, '乙'],
  [/(?<=甲)的/, '甲 & 的'],
  [/^甲$/, '甲'],
  [/\(甲?/, '(|(甲'],
  [/收到[^。]{0,8}(?:处分|决定).{1,4}复核/, '收到 & 决定|处分 & 复核'],
  [/(?<name>甲|乙丙)以[上下]\k<name>/, '乙丙以上|乙丙以下|甲以上|甲以下'],
  [/(?:甲.乙|丙.)丁/, '丙|甲 & 丁'],
  [/甲a/i, '甲'],
  [/(甲)\x41\1乙/, '甲 & 乙'],
])('a text that matches %s holds %s', (pattern, literals) => {
  expect(needed(pattern)).toBe(literals);
});

test.each([/\s/, /[^甲]/, /甲|\p{Script=Han}/u, /甲?/, /[\D]/, /.*/, /a/i, /(?:甲|)乙?/])(
  '%s asks for nothing',
  (pattern) => {
    expect(requiredLiterals(pattern)).toEqual([]);
  },
);

test('a text meets what it holds one literal of each clause of', () => {
  const needs = requiredLiterals(/自(?:收到|送达).*[日月]内/);
  expect(meets('自送达之日起三十日内', needs)).toBe(true);
  expect(meets('自送达之日起即时', needs)).toBe(false);
  expect(meets('三十日内', needs)).toBe(false);
});

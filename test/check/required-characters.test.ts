import { expect, test } from 'vitest';
import { requiredCharacters } from '../../scripts/check/required-characters.ts';

/** Every character is as common as the next, but for 的. */
const required = (pattern: RegExp) => {
  const found = requiredCharacters(pattern, (character) => (character === '的' ? 100 : 1));
  return found && [...found].sort().join('');
};

test.each([
  [/号/, '号'],
  [/时限|期限/, '时期'],
  [/的号/, '号'],
  [/[县市]人/, '人'],
  [/[C-E]/, 'CDE'],
  [/\d{2}/, '0123456789'],
  [/[\u00A0：]/, '\u00A0：'],
  [/(?:甲|乙)的/, '乙甲'],
  [/甲?乙*丙{0,2}丁+/, '丁'],
  [/(?<!甲)乙(?!丙)/, '乙'],
  [/(?<=甲)的/, '甲'],
  [/^甲$/, '甲'],
  [/\(甲?/, '('],
  [/ab/i, 'Aa'],
])('a text that matches %s holds one of %s', (pattern, characters) => {
  expect(required(pattern)).toBe(characters);
});

test.each([/\s/, /[^甲]/, /甲|\p{Script=Han}/u, /甲?/, /[\D]/, /.*/])('%s asks for nothing', (pattern) => {
  expect(required(pattern)).toBeUndefined();
});

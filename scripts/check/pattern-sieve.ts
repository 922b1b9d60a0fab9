import { requiredCharacters } from './required-characters.ts';

/**
 * Of many things that each have a pattern, finds those that may match a text: those of which it holds a character that every
 * match needs. One pass through the text stands for as many searches as there are patterns. The things come in their order.
 */
export function sievePatterns<T>(
  things: readonly T[],
  patternOf: (thing: T) => RegExp,
): (text: string) => readonly T[] {
  const byCharacter: (number[] | undefined)[] = new Array(0x10000).fill(undefined);
  const always: number[] = [];
  for (const [number, thing] of things.entries()) {
    const required = requiredCharacters(patternOf(thing), costOf);
    if (!required) always.push(number);
    for (const character of required ?? []) {
      const code = character.charCodeAt(0);
      byCharacter[code] = [...(byCharacter[code] ?? []), number];
    }
  }
  return (text) => {
    const found = new Set(always);
    for (let index = 0; index < text.length; index += 1) {
      for (const number of byCharacter[text.charCodeAt(index)] ?? NONE) found.add(number);
    }
    return things.filter((_, number) => found.has(number));
  };
}

const NONE: readonly number[] = [];

/** How common a character is in what offices write, roughly: numbers stand in many texts, and so do the words of every rule. */
const costOf = (character: string): number =>
  NUMBERS.includes(character) ? 9 : COMMON.includes(character) ? 4 : 1;
const NUMBERS = '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万';
const COMMON = '的应当办理人员单位行政工作日内件和在由不个公出上下中事分为以及记报部门机关定制度审核收管责任';

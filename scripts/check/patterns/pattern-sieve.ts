import { cheapest, rarestOf } from './literal-cost.ts';
import type { Needs } from './pattern-parts.ts';
import { meets, requiredLiterals } from './required-literals.ts';

/**
 * Of many things that each have a pattern, finds those that may match a text: those of which it holds what every match needs.
 * One pass through the text stands for as many searches as there are patterns. The things come in their order. It is made when
 * the first text is asked about, for other commands load the rules, too.
 */
export function sievePatterns<T>(things: readonly T[], patternOf: (thing: T) => RegExp): Sieve<T> {
  let sieve: Sieve<T> | undefined;
  return (text) => {
    sieve ??= makeSieve(things, patternOf);
    return sieve(text);
  };
}

/** Those of some things that may match a text. */
type Sieve<T> = (text: string) => readonly T[];

function makeSieve<T>(things: readonly T[], patternOf: (thing: T) => RegExp): Sieve<T> {
  const byCharacter: (number[] | undefined)[] = new Array(0x10000).fill(undefined);
  const always: number[] = [];
  const needed: Needs[] = [];
  for (const [number, thing] of things.entries()) {
    const needs = requiredLiterals(patternOf(thing));
    needed.push(needs);
    const rarest = cheapest(needs);
    if (!rarest) always.push(number);
    for (const code of new Set(rarest?.map((literal) => rarestOf(literal).charCodeAt(0))))
      byCharacter[code] = [...(byCharacter[code] ?? []), number];
  }
  return (text) => {
    const found = new Set(always);
    for (let index = 0; index < text.length; index += 1) {
      for (const number of byCharacter[text.charCodeAt(index)] ?? NONE) found.add(number);
    }
    if (found.size === 0) return NOTHING;
    return [...found]
      .sort((a, b) => a - b)
      .filter((number) => meets(text, needed[number] ?? NONE))
      .flatMap((number) => things.slice(number, number + 1));
  };
}

const NONE: readonly never[] = [];
const NOTHING: readonly never[] = [];

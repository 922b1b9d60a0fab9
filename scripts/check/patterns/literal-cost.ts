import type { Clause, Needs } from './pattern-parts.ts';

/** The clause that fewest texts meet: long literals and few of them. */
export function cheapest(needs: Needs): Clause | undefined {
  let best: Clause | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const clause of needs) {
    const cost = costOf(clause);
    if (cost >= least) continue;
    best = clause;
    least = cost;
  }
  return best;
}

/** Roughly how many texts meet a clause: numbers stand in many, and so do the words of every rule. */
function costOf(clause: Clause): number {
  let sum = 0;
  for (const literal of clause) sum += costOfCharacter(rarestOf(literal)) / literal.length ** 2;
  return sum;
}

/** The character of a literal that stands in fewest texts, roughly. */
export function rarestOf(literal: string): string {
  let rarest = literal.charAt(0);
  for (let at = 1; at < literal.length; at += 1) {
    const one = literal.charAt(at);
    if (costOfCharacter(one) < costOfCharacter(rarest)) rarest = one;
  }
  return rarest;
}

const costOfCharacter = (character: string): number =>
  NUMBERS.includes(character) ? 9 : COMMON.includes(character) ? 4 : 1;

const NUMBERS = '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万';
const COMMON = '的应当办理人员单位行政工作日内件和在由不个公出上下中事分为以及记报部门机关定制度审核收管责任';

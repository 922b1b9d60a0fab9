import type { Compilation } from '../../model/compilation.ts';
import { requiredLiterals } from '../patterns/required-literals.ts';
import type { CheckContext } from '../rule.ts';
import type { TextPiece } from './running-text.ts';
import { marked, piecesSaying, type Wording, wordings } from './wordings.ts';

/** Numbers of the wordings that hold a character; by its UTF-16 code. */
type CharacterIndex = readonly (readonly number[] | undefined)[];

/** Which wording holds which character: read once, it spares every rule the texts that cannot concern it. */
function characterIndex(_: Compilation, context: CheckContext): CharacterIndex {
  const holders: (number[] | undefined)[] = new Array(CODES).fill(undefined);
  const last = new Int32Array(CODES).fill(-1);
  for (const [number, { text }] of context.share(wordings).entries()) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (last[code] === number) continue;
      last[code] = number;
      const known = holders[code];
      if (known) known.push(number);
      else holders[code] = [number];
    }
  }
  return holders;
}

const CODES = 0x10000;

/**
 * The wordings that `sign` is found in. Most do not hold what a rule looks for, and which hold its characters is known
 * without a look at them.
 */
export function wordingsWith(context: CheckContext, sign: RegExp): readonly Wording[] {
  const index = context.share(characterIndex);
  const all = context.share(wordings);
  const clauses = requiredLiterals(sign).map((literals) => rarestOf(literals, index));
  const telling = clauses.filter(({ holders }) => holders < all.length).sort((a, b) => a.holders - b.holders);
  return heldByAll(telling.slice(0, ENOUGH), index, all).filter(({ text }) => sign.test(text));
}

/** Characters of which a text holds at least one, and how many texts hold one, at most. */
interface Required {
  readonly characters: ReadonlySet<string>;
  readonly holders: number;
}

/** After so many requirements, few texts are left that do not match. */
const ENOUGH = 3;

/** The pieces that `sign` is found in, in reading order. */
export const piecesWith = (context: CheckContext, sign: RegExp): readonly TextPiece[] =>
  piecesSaying(context, wordingsWith(context, sign));

/** The texts that `sign` is found in, to tell of a text that stands elsewhere, too, whether it is one. */
export const textsWith = (context: CheckContext, sign: RegExp): ReadonlySet<string> =>
  new Set(wordingsWith(context, sign).map(({ text }) => text));

/** The wordings that may hold one of many words: those that hold the rarest character of one of them. */
export function wordingsThatMayHold(context: CheckContext, words: Iterable<string>): readonly Wording[] {
  const index = context.share(characterIndex);
  const required = rarestOf(
    [...words].filter((word) => word !== ''),
    index,
  );
  return heldByAll([required], index, context.share(wordings));
}

/** The pieces that may hold one of many words, in reading order. */
export const piecesThatMayHold = (context: CheckContext, words: Iterable<string>): readonly TextPiece[] =>
  piecesSaying(context, wordingsThatMayHold(context, words));

/** The rarest character of each of some literals. */
function rarestOf(literals: readonly string[], index: CharacterIndex): Required {
  const count = (character: string) => index[character.charCodeAt(0)]?.length ?? 0;
  const characters = new Set<string>();
  let holders = 0;
  for (const literal of literals) {
    let rarest = literal.charAt(0);
    for (const one of literal) if (count(one) < count(rarest)) rarest = one;
    if (characters.has(rarest)) continue;
    characters.add(rarest);
    holders += count(rarest);
  }
  return { characters, holders };
}

/** The wordings that hold a character of each requirement. */
function heldByAll(
  requirements: readonly Required[],
  index: CharacterIndex,
  all: readonly Wording[],
): readonly Wording[] {
  if (requirements.length === 0) return all;
  const met = new Uint8Array(all.length);
  for (const [before, { characters }] of requirements.entries()) {
    for (const character of characters) {
      for (const number of index[character.charCodeAt(0)] ?? [])
        if (met[number] === before) met[number] = before + 1;
    }
  }
  return marked(all, met, requirements.length);
}

import type { Compilation } from '../../model/compilation.ts';
import { requiredCharacters } from '../required-characters.ts';
import type { CheckContext } from '../rule.ts';
import type { TextPiece } from './running-text.ts';
import { piecesSaying, type Wording, wordings } from './wordings.ts';

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
  const required = requiredCharacters(sign, costIn(index));
  const all = context.share(wordings);
  return (required ? holdersOf(required, index, all) : all).filter(({ text }) => sign.test(text));
}

/** The pieces that `sign` is found in, in reading order. */
export const piecesWith = (context: CheckContext, sign: RegExp): readonly TextPiece[] =>
  piecesSaying(context, wordingsWith(context, sign));

/** The pieces that may hold one of many words, in reading order: those that hold the rarest character of one of them. */
export function piecesThatMayHold(context: CheckContext, words: Iterable<string>): readonly TextPiece[] {
  const index = context.share(characterIndex);
  const cost = costIn(index);
  const rarest = (word: string) => [...word].reduce((best, one) => (cost(one) < cost(best) ? one : best));
  const characters = new Set([...words].filter((word) => word !== '').map(rarest));
  return piecesSaying(context, holdersOf(characters, index, context.share(wordings)));
}

const costIn = (index: CharacterIndex) => (character: string) => index[character.charCodeAt(0)]?.length ?? 0;

/** The wordings that hold any of some characters. */
function holdersOf(
  characters: Iterable<string>,
  index: CharacterIndex,
  all: readonly Wording[],
): readonly Wording[] {
  const held = new Uint8Array(all.length);
  for (const character of characters) {
    for (const number of index[character.charCodeAt(0)] ?? []) held[number] = 1;
  }
  return all.filter((_, number) => held[number] === 1);
}

import { indexPatterns } from '../patterns/pattern-index.ts';
import { indexWords } from '../patterns/word-index.ts';
import { isBoundary, isKnownWord } from '../spelling/segments.ts';
import { substitutes } from '../spelling/sound-and-shape.ts';

/** What stands in a text where a name was most likely meant. */
export interface NearName {
  readonly index: number;
  readonly written: string;
  readonly meant: string;
}

/**
 * Finds what differs from one of some names in one character that sounds or looks like the right one, and stands where words
 * begin and end. Names of fewer than three characters are not looked for.
 */
export function indexNearNames(names: Iterable<string>): (text: string) => readonly NearName[] {
  const byPair = new Map<string, PlacedName[]>();
  for (const name of new Set(names)) {
    if (name.length < SHORTEST) continue;
    // One wrong character leaves the first two or the last two as they are.
    for (const at of [0, name.length - 2]) {
      const pair = name.slice(at, at + 2);
      byPair.set(pair, [...(byPair.get(pair) ?? []), { name, at }]);
    }
  }
  const findPairs = indexWords(byPair.keys());
  const findMiddles = indexPatterns(
    [...new Set(names)].filter(({ length }) => length === SHORTEST).map(wrongMiddle),
  );
  return (text) => {
    const found: NearName[] = [];
    for (const { word: pair, index } of findPairs(text)) {
      for (const { name, at } of byPair.get(pair) ?? []) {
        const start = index - at;
        if (!isNear(text, start, name)) continue;
        add(found, text, { index: start, written: text.slice(start, start + name.length), meant: name });
      }
    }
    for (const { index, text: written, value: meant } of findMiddles(text))
      add(found, text, { index, written, meant });
    return found;
  };
}

const SHORTEST = 3;

/** 法治股 for 法制股: of three characters the middle one belongs to both pairs. */
function wrongMiddle(name: string): [pattern: string, name: string] {
  const others = [...substitutes()(name.charCodeAt(1)).alike].map((code) => String.fromCharCode(code));
  return [`${name.charAt(0)}[${others.join('') || NO_CHARACTER}]${name.charAt(2)}`, name];
}

const NO_CHARACTER = '\u0000';

function add(found: NearName[], text: string, near: NearName): void {
  if (found.some(({ index }) => index === near.index)) return;
  if (standsAlone(text, near.index, near.written)) found.push(near);
}

interface PlacedName {
  readonly name: string;
  /** Where in the name the pair stands. */
  readonly at: number;
}

/** Whether what stands at a place differs from the name in one character, which may have been typed for the right one. */
function isNear(text: string, start: number, name: string): boolean {
  if (start < 0 || start + name.length > text.length) return false;
  let wrong = -1;
  for (let at = 0; at < name.length; at += 1) {
    if (text.charCodeAt(start + at) === name.charCodeAt(at)) continue;
    if (wrong >= 0) return false;
    wrong = at;
  }
  return wrong >= 0 && substitutes()(text.charCodeAt(start + wrong)).alike.has(name.charCodeAt(wrong));
}

/** 档案原 before 件 begins another word; 责任人 is no misspelt 负责人. */
const standsAlone = (text: string, index: number, written: string): boolean =>
  isBoundary(text, index) &&
  isBoundary(text, index + written.length) &&
  !isKnownWord(text.slice(index + written.length - 1, index + written.length + 1));

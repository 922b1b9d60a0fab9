import type { LaidItem, Letters } from './laid-block.ts';
import { letterWidth, substituteWidth } from './letter-width.ts';

/** What stays on one line: a Chinese character with the signs that cling to it, a word, a picture. Lengths in twips. */
export interface LinePiece {
  readonly width: number;
  /** Width of each character. */
  readonly letters: readonly number[];
  /** What the letters take more on a machine that has to put another face in the place of Times New Roman. */
  readonly substituted: number;
  /** The part of the width that blanks at the end take, which may hang beyond the edge. */
  readonly blank: number;
  /** The part that a sign at the end takes, where programs that let signs hang would let this one. */
  readonly hanging: number;
  /** Of the letters, where it follows one of the other script and both are letters or digits; else 0. */
  readonly meets: number;
  /** How many stretches of one run and one script begin in it. */
  readonly portions: number;
  readonly height: number;
  /** A new line begins behind it. */
  readonly breaks: boolean;
  readonly marks: readonly string[];
  readonly notes: readonly number[];
}

/** Signs that Word keeps from the beginning, or from the end, of a line of Chinese text, where a file does not say otherwise. */
const NO_START = signs('!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠');
const NO_END = signs('$([{£¥‘“〈《「『【〔〖〝＄（．［｛￡￥');
/** Signs that LibreOffice lets hang beyond the edge in Chinese text. */
const HANGING = signs('!,.:;?、。！，．：；？');

function signs(text: string): ReadonlySet<string> {
  return new Set(text);
}

/** A piece while it grows. */
type Draft = { -readonly [Key in keyof LinePiece]: LinePiece[Key] } & { letters: number[] };

/** The content of a paragraph, cut wherever a line may end. */
export function linePieces(items: readonly LaidItem[]): readonly LinePiece[] {
  const pieces: Draft[] = [];
  /** Chinese characters of one width, on their own, are one piece: most of a text is made of them. */
  const alone = new Map<number, Draft>();
  /** Bookmarks that wait for the text they begin with. */
  let marks: readonly string[] = NONE;
  let before = '';
  let run: Letters | undefined;
  const open = (): Draft => {
    const piece = empty(marks);
    marks = NONE;
    pieces.push(piece);
    return piece;
  };
  const last = (): Draft => {
    let piece = pieces.pop();
    if (!piece) return open();
    if (piece === alone.get(piece.width)) piece = { ...piece, letters: [...piece.letters] };
    pieces.push(piece);
    if (marks.length > 0) piece.marks = [...piece.marks, ...marks];
    marks = NONE;
    return piece;
  };
  for (const item of items) {
    if (item.type === 'text') {
      for (const character of item.text) {
        if (standsAlone(before, character) && item.letters === run && marks.length === 0) {
          const width = letterWidth(character, item.letters);
          const piece = alone.get(width) ?? { ...empty(NONE), width, letters: [width] };
          alone.set(width, piece);
          pieces.push(piece);
          before = character;
          continue;
        }
        const piece = clings(before, character) ? last() : open();
        if (item.letters !== run || isLatin(before) !== isLatin(character)) piece.portions++;
        run = item.letters;
        if (piece.letters.length === 0 && meets(before, character)) piece.meets = item.letters.size;
        addLetter(piece, character, item.letters);
        before = character;
      }
    } else if (item.type === 'mark') marks = [...marks, item.name];
    else if (item.type === 'note') {
      const piece = last();
      piece.notes = [...piece.notes, item.id];
    } else {
      before = '';
      if (item.type === 'break') last().breaks = true;
      else Object.assign(open(), { width: item.width, height: item.height });
    }
  }
  if (marks.length > 0) last();
  return pieces;
}

const NONE: readonly never[] = [];

const empty = (marks: readonly string[]): Draft => ({
  width: 0,
  letters: [],
  substituted: 0,
  blank: 0,
  hanging: 0,
  meets: 0,
  portions: 0,
  height: 0,
  breaks: false,
  marks,
  notes: NONE,
});

function addLetter(piece: Draft, character: string, letters: Letters): void {
  const width = letterWidth(character, letters);
  piece.width += width;
  piece.letters.push(width);
  piece.substituted += substituteWidth(character, letters);
  piece.blank = character === ' ' ? piece.blank + width : 0;
  piece.hanging = HANGING.has(character) ? width : 0;
}

const isLatin = (character: string): boolean => character >= '!' && character <= '~';

function clings(before: string, next: string): boolean {
  if (before === '') return false;
  if (next === ' ' || NO_START.has(next) || NO_END.has(before)) return true;
  return isLatin(before) && isLatin(next);
}

/** Whether a character is like most: Chinese, behind another, and neither clings to its neighbour. */
const standsAlone = (before: string, next: string): boolean =>
  next >= '\u4e00' && next <= '\u9fff' && before >= '\u4e00' && before <= '\u9fff';

/** Whether a Chinese character and a Latin letter or digit stand side by side. */
function meets(before: string, next: string): boolean {
  if (isLatin(before) === isLatin(next)) return false;
  return isLatin(next)
    ? LATIN_LETTER.test(next) && CHINESE_LETTER.test(before)
    : LATIN_LETTER.test(before) && CHINESE_LETTER.test(next);
}

const LATIN_LETTER = /^[0-9A-Za-z]$/;
const CHINESE_LETTER = /^\p{Script=Han}$/u;

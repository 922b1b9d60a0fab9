import type { LaidItem } from './laid-block.ts';
import { letterWidth } from './letter-width.ts';

/** What stays on one line: a Chinese character with the signs that cling to it, a word, a picture. Lengths in twips. */
export interface LinePiece {
  readonly width: number;
  /** Width of each character. */
  readonly letters: readonly number[];
  /** The part of the width that blanks at the end take, which may hang beyond the edge. */
  readonly blank: number;
  readonly height: number;
  /** A new line begins behind it. */
  readonly breaks: boolean;
  readonly marks: readonly string[];
  readonly notes: readonly number[];
}

const NOTHING: LinePiece = {
  width: 0,
  letters: [],
  blank: 0,
  height: 0,
  breaks: false,
  marks: [],
  notes: [],
};

/** Signs that Word keeps from the beginning, or from the end, of a line of Chinese text, where a file does not say otherwise. */
const NO_START = /^[!%),.:;>?\]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠]$/u;
const NO_END = /^[$([{£¥‘“〈《「『【〔〖〝＄（．［｛￡￥]$/u;
const WORD = /^[!-~]$/;

/** The content of a paragraph, cut wherever a line may end. */
export function linePieces(items: readonly LaidItem[]): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  /** Bookmarks that wait for the text they begin with. */
  let marks: readonly string[] = [];
  let before = '';
  const add = (piece: LinePiece) => {
    pieces.push({ ...piece, marks });
    marks = [];
  };
  const cling = (piece: LinePiece) => {
    const last = pieces.pop() ?? NOTHING;
    pieces.push({
      ...joined(last, piece),
      marks: [...last.marks, ...marks],
    });
    marks = [];
  };
  for (const item of items) {
    if (item.type === 'mark') marks = [...marks, item.name];
    if (item.type === 'note') cling({ ...NOTHING, notes: [item.id] });
    if (item.type === 'break') cling({ ...NOTHING, breaks: true });
    if (item.type === 'picture') add({ ...NOTHING, width: item.width, height: item.height });
    if (item.type !== 'text') {
      if (item.type === 'break' || item.type === 'picture') before = '';
      continue;
    }
    for (const character of item.text) {
      const width = letterWidth(character, item.letters);
      const piece = { ...NOTHING, width, letters: [width], blank: character === ' ' ? width : 0 };
      if (clings(before, character)) cling(piece);
      else add(piece);
      before = character;
    }
  }
  if (marks.length > 0) cling(NOTHING);
  return pieces;
}

const joined = (last: LinePiece, next: LinePiece): LinePiece => ({
  width: last.width + next.width,
  letters: [...last.letters, ...next.letters],
  blank: next.width > 0 && next.blank === 0 ? 0 : last.blank + next.blank,
  height: Math.max(last.height, next.height),
  breaks: next.breaks,
  marks: last.marks,
  notes: [...last.notes, ...next.notes],
});

function clings(before: string, next: string): boolean {
  if (before === '') return false;
  if (next === ' ' || NO_START.test(next) || NO_END.test(before)) return true;
  return WORD.test(before) && WORD.test(next);
}

import { NUMERAL, parseChineseNumber, parseCircledNumber } from '../../lib/chinese-numeral.ts';
import type { NumberStyle } from '../../model/prose.ts';
import { countsThings, isSentence, refersToArticle, refersToItem } from './number-in-text.ts';

/** A number that a clerk typed at the start of a line. */
export interface TypedNumber {
  readonly style: NumberStyle;
  readonly value: number;
  /** As typed, without the space that follows. */
  readonly text: string;
  /** UTF-16 length of the number and the space that follows it. */
  readonly length: number;
}

interface Shape {
  readonly style: NumberStyle;
  /** Group 1 is the numeral. */
  readonly pattern: RegExp;
  readonly value?: (numeral: string) => number | undefined;
  /** Says of the text behind the number that the number is part of it. */
  readonly isOrdinary?: (rest: string, value: number) => boolean;
}

const CHINESE = '[〇零一二三四五六七八九十百]+';
const ARABIC = '[0-9０-９]{1,3}';
const GAP = '[ \\t　]*';

/** 第三条, 第 3 条. */
const ordinal = (counted: string) => new RegExp(`^第${GAP}(${NUMERAL})${GAP}${counted}`, 'u');

/** A digit behind the point makes it a decimal (3.5万元, 10.1), unless a year or a hotline stands there (1.2026年). */
const POINT = '[.．](?![.．]|[0-9０-９](?!\\d{3}年|\\d{4}))';

const SHAPES: readonly Shape[] = [
  { style: 'part', pattern: ordinal('(?:部分|分?编|篇)'), isOrdinary: isSentence },
  { style: 'chapter', pattern: ordinal('章'), isOrdinary: isSentence },
  { style: 'section', pattern: ordinal('节'), isOrdinary: isSentence },
  { style: 'article', pattern: ordinal(`条(?:之${CHINESE})?`), isOrdinary: refersToArticle },
  { style: 'chinese', pattern: new RegExp(`^(${CHINESE})[、．]`, 'u'), isOrdinary: countsThings },
  {
    style: 'chinese-bracketed',
    pattern: new RegExp(`^[（(]${GAP}(${CHINESE})${GAP}[）)]`, 'u'),
    isOrdinary: refersToItem,
  },
  { style: 'chinese-bracketed', pattern: /^([㈠-㈩])/u, value: countedFrom('㈠') },
  { style: 'arabic', pattern: new RegExp(`^(${ARABIC})(?:${POINT}|、)`, 'u'), isOrdinary: countsThings },
  { style: 'arabic', pattern: /^([⒈-⒛])/u, value: countedFrom('⒈') },
  {
    style: 'arabic-bracketed',
    pattern: new RegExp(`^[（(]?(${ARABIC})[）)]`, 'u'),
    isOrdinary: refersToItem,
  },
  { style: 'circled', pattern: /^([①-⑳㉑-㉟㊱-㊿])/u, value: parseCircledNumber, isOrdinary: refersToItem },
  { style: 'small-bracketed', pattern: /^([⑴-⒇])/u, value: countedFrom('⑴'), isOrdinary: refersToItem },
];

/** The value of a character in a run of numbers that begins with `one`. */
function countedFrom(one: string): (character: string) => number {
  const codePoint = (character: string) => character.codePointAt(0) ?? 0;
  return (character) => codePoint(character) - codePoint(one) + 1;
}

/**
 * Reads the typed number that a line begins with. Undefined where the line begins otherwise, and where what looks like a
 * number is part of the text: 2026年, 3.5万元, 第三条第二款规定….
 */
export function typedNumber(line: string): TypedNumber | undefined {
  for (const { style, pattern, value: read = parseChineseNumber, isOrdinary } of SHAPES) {
    const match = pattern.exec(line);
    const value = match?.[1] === undefined ? undefined : read(match[1]);
    if (!match || value === undefined) continue;
    const [text] = match;
    const rest = line.slice(text.length);
    if (isOrdinary?.(rest, value)) continue;
    const space = /^\s*/u.exec(rest)?.[0].length ?? 0;
    return { style, value, text, length: text.length + space };
  }
  return undefined;
}

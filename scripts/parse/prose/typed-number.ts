import { NUMERAL, parseChineseNumber, parseCircledNumber } from '../../lib/chinese-numeral.ts';
import type { NumberStyle } from '../../model/prose.ts';

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
  /** Says of the text behind the number that the number only refers to something, or counts it. */
  readonly isOrdinaryText?: (rest: string, value: number) => boolean;
}

const CHINESE = '[〇零一二三四五六七八九十百]+';
const ARABIC = '[0-9０-９]{1,3}';

/** 第三条第二款规定…, 第三条和第五条…: the line goes on with a sentence about the article. */
const REFERS =
  /^\s*(?:第[（(]?[0-9０-９〇零一二两三四五六七八九十百千]+[）)]?[款项条目章节]|规定|(?:的|、|，|,|。|；|;|）|\)|》|”|和|与|或|所|等|之|及(?!时)|至(?!少)|中(?!心|国|共|央|小|层|等|级|华)|内容|以[上下内外前后]))/u;

/** A title is short and holds no sentence. */
const isNoTitle = (rest: string) =>
  !/^(?:\s|[：:]|$)/u.test(rest) && (REFERS.test(rest) || rest.length > 30 || /[。；，;]/u.test(rest));

/** 一、二、三等奖, 1、2号窗口: numbers in a row, each one more than the last, are counted and not listed. */
function isEnumeration(rest: string, value: number): boolean {
  const next = new RegExp(`^(${NUMERAL})(?:、|等奖|季度|月份|年级|[号楼栋幢组期])`, 'u').exec(rest)?.[1];
  return next !== undefined && parseChineseNumber(next) === value + 1;
}

/** （一）、（三）项所列…, （二）项规定…. */
const isItemReference = (rest: string) => /^\s*(?:[、和及至或与]\s*第?[（(]|项|款)/u.test(rest);

const SHAPES: readonly Shape[] = [
  { style: 'part', pattern: new RegExp(`^第(${NUMERAL})(?:部分|分?编|篇)`, 'u'), isOrdinaryText: isNoTitle },
  { style: 'chapter', pattern: new RegExp(`^第(${NUMERAL})章`, 'u'), isOrdinaryText: isNoTitle },
  { style: 'section', pattern: new RegExp(`^第(${NUMERAL})节`, 'u'), isOrdinaryText: isNoTitle },
  {
    style: 'article',
    pattern: new RegExp(`^第(${NUMERAL})条(?:之${CHINESE}(?=\\s|$|[^一二三四五六七八九十]))?`, 'u'),
    isOrdinaryText: (rest) => REFERS.test(rest),
  },
  { style: 'chinese', pattern: new RegExp(`^(${CHINESE})[、．]`, 'u'), isOrdinaryText: isEnumeration },
  {
    style: 'chinese-bracketed',
    pattern: new RegExp(`^[（(]\\s*(${CHINESE})\\s*[）)]`, 'u'),
    isOrdinaryText: isItemReference,
  },
  { style: 'chinese-bracketed', pattern: /^([㈠-㈩])/u, value: offsetFrom(0x3220) },
  {
    style: 'arabic',
    // A digit behind the mark makes it a decimal: 3.5万元, 10.1.
    pattern: new RegExp(`^(${ARABIC})[.．、](?![.．0-9０-９])`, 'u'),
  },
  {
    style: 'arabic',
    pattern: new RegExp(`^(${ARABIC})、(?=[0-9０-９])`, 'u'),
    isOrdinaryText: isEnumeration,
  },
  { style: 'arabic', pattern: /^([⒈-⒛])/u, value: offsetFrom(0x2488) },
  {
    style: 'arabic-bracketed',
    pattern: new RegExp(`^[（(]?(${ARABIC})[）)]`, 'u'),
    isOrdinaryText: isItemReference,
  },
  { style: 'circled', pattern: /^([①-⑳㉑-㉟㊱-㊿])/u, value: parseCircledNumber },
  { style: 'small-bracketed', pattern: /^([⑴-⒇])/u, value: offsetFrom(0x2474) },
];

function offsetFrom(first: number): (character: string) => number {
  return (character) => (character.codePointAt(0) ?? first) - first + 1;
}

/**
 * Reads the typed number that a line begins with. Undefined where the line begins otherwise, and where what looks like a
 * number is part of the text: 2026年, 3.5万元, 第三条第二款规定….
 */
export function typedNumber(line: string): TypedNumber | undefined {
  for (const { style, pattern, value: read = parseChineseNumber, isOrdinaryText } of SHAPES) {
    const match = pattern.exec(line);
    const value = match?.[1] === undefined ? undefined : read(match[1]);
    if (!match || value === undefined) continue;
    const [text] = match;
    const rest = line.slice(text.length);
    if (isOrdinaryText?.(rest, value)) continue;
    const space = /^\s*/u.exec(rest)?.[0].length ?? 0;
    return { style, value, text, length: text.length + space };
  }
  return undefined;
}

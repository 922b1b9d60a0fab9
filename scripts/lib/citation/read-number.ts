import { NUMERAL, parseChineseNumber } from '../chinese-numeral.ts';

/** What a number in a citation counts: 条, 款, 项. */
export type Part = 'article' | 'paragraph' | 'item';

/** One number of a citation: 第二十三条之一, 第一款, 第（二）项. */
export interface PartNumber {
  readonly part: Part;
  readonly value: number;
  /** 之一. */
  readonly suffix?: number;
  /** Whether the part is named behind a later number of the same row: 十二 of 第十二、十三条. */
  readonly inRow: boolean;
  /** UTF-16 index behind it. */
  readonly end: number;
}

const PARTS: Readonly<Record<string, Part>> = { 条: 'article', 款: 'paragraph', 项: 'item' };

const BRACKETED = `[（(]\\s*${NUMERAL}\\s*[）)]`;
const SEPARATOR = '\\s*(?:以及|[、，,和及与或])\\s*';
/** 条 in 条例 and 项 in 项目 count nothing. */
const COUNTED = '(条(?![例件])|款(?!物)|项(?!目))';
const TO = '\\s*(?:[至到~～–－-]|—{1,2})\\s*';
const REST_OF_ROW = `(?:(?:${SEPARATOR}|${TO})第?\\s*(?:${BRACKETED}|${NUMERAL})|\\s*${BRACKETED})+\\s*`;
const NUMBER = new RegExp(
  `(第?)\\s*(?:(${BRACKETED})|(${NUMERAL}))\\s*(?:${COUNTED}|(?=${REST_OF_ROW}${COUNTED}))`,
  'uy',
);
const SUFFIX = new RegExp(`之(${NUMERAL})(?![0-9〇零一二两三四五六七八九十])`, 'uy');
const SEPARATORS = new RegExp(SEPARATOR, 'uy');
const RANGE = new RegExp(TO, 'uy');
const SPACE = /\s*/uy;

/** The number that stands at `start`, with its 第; `inRow` says that the number before left its part to this one. */
export function readNumber(text: string, start: number, inRow = false): PartNumber | undefined {
  const found = matchAt(NUMBER, text, behind(SPACE, text, start) ?? start);
  const [, ordinal, bracketed, bare, named, namedLater] = found ?? [];
  const counted = named ?? namedLater;
  const part = counted === undefined ? undefined : PARTS[counted];
  const value = parseChineseNumber((bracketed ?? bare ?? '').replace(/[（()）]/gu, ''));
  if (!found || !part || value === undefined) return undefined;
  // Without 第, 三项 is an amount; 第三条、五条 leaves it out, and so does 第（一）（二）项.
  if (ordinal === '' && !inRow && bracketed === undefined && part !== 'article') return undefined;

  const end = found.index + found[0].length;
  const suffix = part === 'article' ? matchAt(SUFFIX, text, end) : undefined;
  const suffixValue = suffix?.[1] === undefined ? undefined : parseChineseNumber(suffix[1]);
  return {
    part,
    value,
    inRow: named === undefined,
    ...(suffixValue === undefined ? {} : { suffix: suffixValue }),
    end: suffixValue === undefined ? end : end + (suffix?.[0].length ?? 0),
  };
}

/** The number behind 、 or 和, or right behind the one that ends at `end`: 第（一）（二）项. */
export function readNextNumber(text: string, { end, inRow }: PartNumber): PartNumber | undefined {
  return readNumber(text, behind(SEPARATORS, text, end) ?? end, inRow);
}

/** The number behind 至; its 第 is left out in 第三至五条. */
export function readLastOfRange(text: string, { end, inRow }: PartNumber): PartNumber | undefined {
  const start = behind(RANGE, text, end);
  return start === undefined ? undefined : readNumber(text, start, inRow);
}

function behind(pattern: RegExp, text: string, start: number): number | undefined {
  const found = matchAt(pattern, text, start);
  return found && found.index + found[0].length;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

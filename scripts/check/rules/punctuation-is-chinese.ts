import type { Rule } from '../rule.ts';
import { type TextFault, textRule } from '../text-rule.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { headingStop, mayBeTitle } from '../wording/heading-stops.ts';
import { idleMarks } from '../wording/idle-marks.ts';
import { nestedQuotes, typedMarks } from '../wording/typed-marks.ts';
import { isBehindResidue } from '../wording/web-residue.ts';

const FACTS = {
  id: 'punctuation-is-chinese',
  severity: 'warning',
  summary: '汉字之间用全角标点，引号、括号成对，不连用标点。',
} as const;

const HAS_PAIRS = /[“”‘’（）《》〈〉〔〕【】]/;

const isSentence = (piece: TextPiece) => isProse(piece) || piece.kind === 'heading' || piece.kind === 'title';

const parts = [
  textRule({
    ...FACTS,
    sign: /[,;:!?.( \t\u3000]|[，。；：、！？]{2}|[，、][”）》]?$|、[以和或的等及并均都]|时、[要应须必不]|^、|等、|\d、[人名个天日次件份户家元项]|、[^、。]{3,6}。[^、。]{3,6}、|[及或者和是在有要]、/,
    applies: isSentence,
    *find(piece) {
      if (/[,;:!?.(]/.test(piece.text) && !isNotation(piece)) yield* halfWidth(piece);
      if (/[，。；：、！？]{2}|[，、][”）》]?$/.test(piece.text))
        yield* apartFromPictures(piece, doubled(piece));
      // Behind a number it is told of the number: see numbering-levels-nest.
      for (const fault of idleMarks(piece.text)) if (!(piece.marker && fault.index === 0)) yield fault;
      if (/[ \t\u3000]/.test(piece.text)) yield* apartFromPictures(piece, spaces(piece));
    },
  }),
  textRule({ ...FACTS, sign: HAS_PAIRS, applies: isSentence, findIn: unpaired }),
  textRule({ ...FACTS, sign: /“[^”]*“/, applies: isSentence, findIn: nestedQuotes }),
  textRule({
    ...FACTS,
    sign: /[，。；：、][.,;]|--|－－|\.\.\.|：\/\//,
    applies: isSentence,
    findIn: typedMarks,
  }),
  textRule({ ...FACTS, sign: /"/, applies: isSentence, findIn: halfQuotes }),
  textRule({ ...FACTS, sign: /[。；，]\s*$/, applies: mayBeTitle, find: headingStop }),
];

export const punctuationIsChinese: Rule = {
  ...FACTS,
  check(compilation, report, context) {
    for (const part of parts) part.check(compilation, report, context);
  },
};

/** 下一步, and cells of the step table that pair a name with a value: 同意:4、不同意:7. No sentence, so no Chinese marks. */
function isNotation({ entry, kind, column, text, placeAt }: TextPiece): boolean {
  if (kind !== 'cell' || entry.type !== 'power') return false;
  const { line } = placeAt(0);
  if (!entry.stepTable?.rows.some((row) => row.place.line === line)) return false;
  return column?.trim() === '下一步' || PAIRED_VALUES.test(text);
}

const PAIRED_VALUES = /^[^:，。；]{1,12}:[^:，。；]+(?:[、;,][^:，。；]{1,12}:[^:，。；]+)*$/u;

/** What a picture parts does not stand side by side. */
function* apartFromPictures({ pictures }: TextPiece, faults: Iterable<TextFault>): Iterable<TextFault> {
  for (const fault of faults) {
    const { index, length } = fault;
    if (!pictures.some((picture) => index < picture && picture <= index + length)) yield fault;
  }
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};

/** A mark with a hanzi, or a closing mark that ends one, on both sides. */
const HALF_WIDTH =
  /(?<=[\p{Script=Han}”）》])(?:[,;:!?](?=[\p{Script=Han}“（《”’）。]|$)|[,;!?](?=\d))|(?<=[%％℃\d])[,;](?=\p{Script=Han})/gu;
const HALF_STOP = /(?<=[\p{Script=Han}”）》])(?<![一二三四五六七八九十])\.(?=$|[\p{Script=Han}“《])/gu;
const HALF_BRACKETS = /\(([^()（）]*\p{Script=Han}[^()（）]*)\)/gu;

function* halfWidth({ text }: TextPiece): Iterable<TextFault> {
  for (const { 0: mark, index } of text.matchAll(HALF_WIDTH))
    yield wrongMark(mark, FULL_WIDTH[mark] ?? mark, index);
  for (const { index } of text.matchAll(HALF_STOP)) yield wrongMark('.', '。', index);
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(HALF_BRACKETS)) {
    yield {
      index,
      length: whole.length,
      message: `“${whole}”用了半角括号。`,
      hint: `请改为全角括号：“（${inside}）”。`,
      replacement: `（${inside}）`,
    };
  }
}

/** "三查七对": straight quotes beside hanzi. One that closes “ is told there, for what it leaves open. */
function* halfQuotes(text: string): Iterable<TextFault> {
  for (const { 0: quoted, index } of text.matchAll(/"[^"]*"|"/gu)) {
    const isPair = quoted.length > 1;
    const around = text.slice(Math.max(0, index - 1), index + quoted.length + 1);
    if (
      !/\p{Script=Han}/u.test(isPair ? quoted : around) ||
      (!isPair && /“[^”]*$/u.test(text.slice(0, index)))
    )
      continue;
    yield {
      index,
      length: quoted.length,
      message: isPair ? `“${quoted.slice(1, -1)}”用了半角引号。` : '这里的引号是半角的。',
      hint: '请改为全角的“”。',
      ...(isPair && { replacement: `“${quoted.slice(1, -1)}”` }),
    };
  }
}

const wrongMark = (mark: string, right: string, index: number): TextFault => ({
  index,
  length: 1,
  message: `汉字之间用了半角标点“${mark}”。`,
  hint: `请改为“${right}”。`,
  replacement: right,
});

function* doubled({ text }: TextPiece): Iterable<TextFault> {
  for (const { 0: marks, index } of text.matchAll(/[，。；：、！？]{2,}/gu)) {
    if (/^[！？]+$/.test(marks)) continue;
    yield { index, length: marks.length, message: `标点“${marks}”连用。`, hint: '请只留下正确的一个。' };
  }
  for (const { 0: marks, index } of text.matchAll(/，(?=[”）》]?$)|、(?=$)/gu)) {
    yield {
      index,
      length: marks.length,
      message: `这一段以“${marks}”结尾。`,
      hint: '请补全内容，或者改为句号。',
    };
  }
}

/** A short title may be spaced out (附　则); in a sentence a space between hanzi comes from a broken line. */
function* spaces({ text, kind }: TextPiece): Iterable<TextFault> {
  const isSentence =
    kind === 'paragraph'
      ? text.length >= 20 || /[。；]$/.test(text.trim())
      : kind === 'cell' && text.length >= 10;
  if (!isSentence || !/[，。；]/.test(text)) return;
  for (const { 0: gap, index } of text.matchAll(
    /(?<=[\p{Script=Han}，。；：、“”（）《》])[ \t\u3000]+(?=[\p{Script=Han}，。；：、“”（）《》])/gu,
  )) {
    // 2026年  月  日 is a form that was not filled in, and is told as such.
    if (/[年月]$/u.test(text.slice(0, index)) && /^[月日]/u.test(text.slice(index + gap.length))) continue;
    // 审核人：　　　填表人：　　　, and two signatures beside each other: a form is spaced out.
    if (gap.includes('\u3000') && /[：:][^，。；]*$/u.test(text.slice(0, index))) continue;
    // 【字体：大 中 小】 is spaced out where it comes from, and is told as what it is.
    if (text.lastIndexOf('【', index) > text.lastIndexOf('】', index) || isBehindResidue(text, index))
      continue;
    // 章目：第一章 总则，第二章 会议: as titles are spaced.
    if (/第[一二三四五六七八九十\d]{1,3}[章节编篇]$/u.test(text.slice(0, index))) continue;
    // 《种子法》（…修正）第三十一条 从事…: an article is quoted with the space behind its number.
    if (
      /(?:[》）。；]|^.{0,8})第[一二三四五六七八九十百\d]{1,6}条(?:之[一二三四五])?$/u.test(
        text.slice(0, index),
      )
    )
      continue;
    if (isInStandardTitle(text, index)) continue;
    yield { index, length: gap.length, message: '汉字之间有空格。', hint: '请删去空格。', replacement: '' };
  }
}

/** 《公共信息图形符号 第1部分：通用符号》（GB/T 10001.1）: the parts of a standard's title stand apart. */
function isInStandardTitle(text: string, index: number): boolean {
  const start = text.lastIndexOf('《', index);
  const end = text.indexOf('》', index);
  if (start <= text.lastIndexOf('》', index) || end < 0) return false;
  return (
    CODE_BEHIND.test(text.slice(end)) ||
    CODE_BEFORE.test(text.slice(0, start)) ||
    /标准$/u.test(text.slice(0, start))
  );
}

const CODE = '[A-Z]{2,4}\\d{0,2}(?:/[A-Z]{1,2})?[ -]?\\d';
const CODE_BEHIND = new RegExp(`^》[（(]?${CODE}`);
const CODE_BEFORE = new RegExp(`${CODE}[\\d.—-]*[ ]?$`);

const PAIRS: readonly (readonly [string, string, string])[] = [
  ['“', '”', '引号'],
  ['‘', '’', '单引号'],
  ['（', '）', '括号'],
  ['《', '》', '书名号'],
  ['〈', '〉', '单书名号'],
  ['〔', '〕', '六角括号'],
  ['【', '】', '方头括号'],
];

function* unpaired(text: string): Iterable<TextFault> {
  const marks = [...text.matchAll(PAIRED)];
  for (const [open, close, name] of PAIRS) {
    const index = firstUnpaired(text, marks, open, close);
    if (index === undefined) continue;
    const missing = text[index] === open ? close : open;
    yield {
      index,
      length: 1,
      message: `${name}“${text[index]}”没有配对的“${missing}”。`,
      hint: '请补上另一半，或者删去这一个。',
    };
  }
}

const PAIRED = new RegExp(HAS_PAIRS.source, 'g');

function firstUnpaired(
  text: string,
  marks: readonly RegExpExecArray[],
  open: string,
  close: string,
): number | undefined {
  const opened: number[] = [];
  for (const { 0: mark, index } of marks) {
    if (mark === open) opened.push(index);
    else if (mark === close && opened.pop() === undefined) return isListMark(text, index) ? undefined : index;
  }
  return opened[0];
}

/** 1）, a） and 甲） number items with half a bracket. */
const isListMark = (text: string, index: number) =>
  /(?:^|[，；。：\s])[0-9a-zA-Z甲乙丙丁一二三四五六七八九十]{1,2}$/.test(text.slice(0, index));

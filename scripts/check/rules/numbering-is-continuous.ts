import { bareNumbers } from '../numbering/bare-numbers.ts';
import { numberLike } from '../numbering/number-like.ts';
import { type OddMark, oddMarkBefore } from '../numbering/odd-marks.ts';
import { quotedArticles } from '../numbering/quoted-articles.ts';
import { strayNumbers } from '../numbering/stray-numbers.ts';
import type { Ground, Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { gluedNumbers, lastValueOf } from '../views/glued-numbers.ts';
import { HAS_INLINE_NUMBERS, type InlineNumber, inlineLists } from '../views/inline-numbers.ts';
import { listedTexts, type NumberedItem, type NumberList } from '../views/number-lists.ts';
import type { NumberedBlock } from '../views/numbered-blocks.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const numberingIsContinuous: Rule = {
  id: 'numbering-is-continuous',
  severity: 'error',
  summary: '章、条和各级序号要连续，不缺号，不重号。',
  check(_compilation, report, context) {
    for (const { blocks, lists } of context.share(listedTexts)) {
      const strays = strayNumbers(lists);
      for (const [stray, { item, value }] of strays) tellStray(stray, item, value, report);
      const mended = new Set([...strays.values()].map(({ item }) => item));
      const quoted = quotedArticles(blocks);
      tellTwice(blocks, report);
      for (const block of bareNumbers(blocks)) tellBare(block, report);
      for (const list of lists) {
        const items = list.items.filter((item) => !strays.has(item) && !quoted.has(item));
        if (items.length > 0)
          checkList({ ...list, items, first: firstOf(list, lists) }, { mended, lists, blocks }, report);
      }
    }
    for (const piece of piecesWith(context, HAS_INLINE_NUMBERS)) {
      if (isProse(piece)) for (const list of inlineLists(piece)) checkInline(list, piece, report);
    }
  },
};

/** 1. to 3. below 一、 and 4. to 6. below 二、, and so in the whole text: the inner numbers run on, as those of articles do. */
function firstOf(list: NumberList, lists: readonly NumberList[]): number {
  const alike = lists.filter(({ style }) => style === list.style);
  if (alike.length < 2) return list.first;
  const runsOn = alike.every(({ items: [item], first }, index) => {
    const last = alike[index - 1]?.items.at(-1);
    return item?.marker.value === (last ? lastValueOf(last) + 1 : first);
  });
  return runsOn ? (list.items[0]?.marker.value ?? list.first) : list.first;
}

interface Surroundings {
  readonly mended: ReadonlySet<NumberedItem>;
  readonly lists: readonly NumberList[];
  readonly blocks: readonly NumberedBlock[];
}

/** A list goes on from the number that stands there or from the one that should have: one slip is told once. */
function checkList(list: NumberList, { mended, lists, blocks }: Surroundings, report: Report): void {
  const { items, first } = list;
  let last: number | undefined = first === 1 ? undefined : first - 1;
  let meant: number | undefined;
  /** Where an inner list that has the numbers of the outer one broke in, the number that the outer one goes on with. */
  let resumed: number | undefined;
  for (const [index, item] of items.entries()) {
    const { value } = item.marker;
    const expected = (last ?? 0) + 1;
    const isRight =
      value === expected || value > LARGEST || value - 1 === meant || value === resumed || mended.has(item);
    const odd = !isRight && value === expected + 1 ? oddMarkBefore(item, expected, blocks) : undefined;
    if (odd) tellOddMark(odd, report);
    else if (!isRight)
      tell(item, last, { before: items[index - 1], between: brokenIn(item, list, lists) }, report);
    meant = isRight ? undefined : expected;
    if (!isRight) resumed = value === 1 ? expected : undefined;
    else if (value !== expected) resumed = undefined;
    last = lastValueOf(item);
  }
}

const tellOddMark = ({ block, text, right }: OddMark, report: Report): void =>
  report({
    place: block.placeAt(0),
    length: text.length,
    message: `序号“${text}”后面的标点和同级各项不同。`,
    hint: `请改为“${right}”。`,
  });

/** What begins a list anew in the middle of itself may be an inner list, behind which the outer one goes on. */
function brokenIn(item: NumberedItem, list: NumberList, lists: readonly NumberList[]): readonly Ground[] {
  const before = lists.findLast(
    ({ style, items: [opening] }) =>
      style === list.style &&
      opening !== undefined &&
      opening.place.line < item.place.line &&
      opening !== list.items[0],
  );
  const outer = before?.items.at(-1);
  if (!outer || lastValueOf(outer) + 1 !== item.marker.value) return [];
  return lists
    .flatMap(({ items }) => items)
    .filter(({ place: { line } }) => outer.place.line < line && line < item.place.line)
    .map(({ place }) => ({ place }));
}

function tellStray({ marker, place }: NumberedItem, item: NumberedItem, value: number, report: Report): void {
  const right = numberLike(item.marker, value);
  report({
    place,
    length: [...marker.text].length,
    message: `序号“${marker.text}”和同级的“${item.marker.text}”写法不同。`,
    hint: `这里应当是“${right}”。`,
  });
}

const tellBare = ({ text, placeAt }: NumberedBlock, report: Report): void =>
  report({
    place: placeAt(0),
    severity: 'warning',
    length: /^\d+/u.exec(text)?.[0].length ?? 1,
    message: `序号“${/^\d+/u.exec(text)?.[0] ?? ''}”和下面各项的序号后面没有标点。`,
    hint: '请在序号后面加上“.”，例如“1.”。',
  });

/** 3、3、立项报告: the same number twice, one behind the other. */
function tellTwice(blocks: readonly NumberedBlock[], report: Report): void {
  for (const { marker, text, placeAt } of blocks) {
    const number = marker?.text.trim() ?? '';
    if (number.length < 2 || !/[、．.）)条]$/u.test(number) || !text.trimStart().startsWith(number)) continue;
    report({
      place: placeAt(text.indexOf(number)),
      length: [...number].length,
      message: `序号“${number}”写了两遍。`,
      hint: '请删去一个。',
    });
  }
}

/** No list of a rule is that long: a larger number is a year or a code at the start of a line. */
const LARGEST = 300;

/** ①…；②…；④… inside a paragraph or a cell. One number alone may be a mark on a picture. */
function checkInline(list: readonly InlineNumber[], { placeAt }: TextPiece, report: Report): void {
  for (const [index, { value, text, index: at }] of list.entries()) {
    const last = list[index - 1]?.value;
    if (last === undefined || value === last + 1) continue;
    report({
      place: placeAt(at),
      length: text.length,
      message: `序号“${text}”${faultOf(value, last)}，前一项是第${last}项。`,
      hint: '请改正序号，或者补上缺少的内容。',
    });
  }
}

const faultOf = (value: number, last: number) => {
  if (value > last + 1) return '不连续';
  return value === last ? '重复' : '倒退';
};

function tell(
  { marker, place }: NumberedItem,
  last: number | undefined,
  { before, between }: { readonly before: NumberedItem | undefined; readonly between: readonly Ground[] },
  report: Report,
): void {
  const expected = (last ?? 0) + 1;
  const right = numberLike(marker, expected);
  const length = [...marker.text].length;
  if (last === undefined) {
    report({
      place,
      length,
      message: `这一级序号从“${marker.text}”开始，前面缺少“${right}”。`,
      restsOn: between,
      hint: '请补上缺少的内容，或者从一开始重新编号。',
    });
    return;
  }
  const fault = marker.value > expected ? `前面缺少“${right}”` : marker.value === last ? '重复' : '倒退';
  report({
    place,
    length,
    message: `序号“${marker.text}”${fault}。`,
    // Two items glued together count as two, but perhaps one of them was not meant to be one.
    restsOn: gluedTo(before),
    hint: `这里应当是“${right}”；请改正序号，并核对引用它的地方。`,
  });
}

const gluedTo = (item: NumberedItem | undefined): readonly Ground[] =>
  item
    ? gluedNumbers(item).map(({ index, mark }) => ({ place: item.placeAt(index), length: mark.length }))
    : [];

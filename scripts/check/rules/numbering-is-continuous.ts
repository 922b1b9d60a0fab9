import { numberLike } from '../number-like.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { lastValueOf } from '../views/glued-numbers.ts';
import { HAS_INLINE_NUMBERS, type InlineNumber, inlineLists } from '../views/inline-numbers.ts';
import { listedTexts, type NumberedItem, type NumberList } from '../views/number-lists.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';

export const numberingIsContinuous: Rule = {
  id: 'numbering-is-continuous',
  severity: 'error',
  summary: '章、条和各级序号要连续，不缺号，不重号。',
  check(_compilation, report, context) {
    for (const { lists } of context.share(listedTexts)) {
      for (const list of lists) checkList(list, report);
    }
    for (const piece of piecesWith(context, HAS_INLINE_NUMBERS)) {
      if (isProse(piece)) for (const list of inlineLists(piece)) checkInline(list, piece, report);
    }
  },
};

/** A list goes on from the number that stands there or from the one that should have: one slip is told once. */
function checkList({ items, first }: NumberList, report: Report): void {
  let last: number | undefined = first === 1 ? undefined : first - 1;
  let meant: number | undefined;
  for (const item of items) {
    const { value } = item.marker;
    const expected = (last ?? 0) + 1;
    const isRight = value === expected || value > LARGEST || value - 1 === meant;
    if (!isRight) tell(item, last, report);
    meant = isRight ? undefined : expected;
    last = lastValueOf(item);
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

function tell({ marker, place }: NumberedItem, last: number | undefined, report: Report): void {
  const expected = (last ?? 0) + 1;
  const right = numberLike(marker, expected);
  const length = [...marker.text].length;
  if (last === undefined) {
    report({
      place,
      length,
      message: `这一级序号从“${marker.text}”开始，前面缺少“${right}”。`,
      hint: '请补上缺少的内容，或者从一开始重新编号。',
    });
    return;
  }
  const fault = marker.value > expected ? `前面缺少“${right}”` : marker.value === last ? '重复' : '倒退';
  report({
    place,
    length,
    message: `序号“${marker.text}”${fault}。`,
    hint: `这里应当是“${right}”；请改正序号，并核对引用它的地方。`,
  });
}

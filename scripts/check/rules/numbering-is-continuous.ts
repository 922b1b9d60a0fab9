import { numberLike } from '../number-like.ts';
import type { Report, Rule } from '../rule.ts';
import { listedTexts, type NumberedItem, type NumberList } from '../views/number-lists.ts';

export const numberingIsContinuous: Rule = {
  id: 'numbering-is-continuous',
  severity: 'error',
  summary: '章、条和各级序号要连续，不缺号，不重号。',
  check(_compilation, report, context) {
    for (const { lists } of context.share(listedTexts)) {
      for (const list of lists) checkList(list, report);
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
    last = value;
  }
}

/** No list of a rule is that long: a larger number is a year or a code at the start of a line. */
const LARGEST = 300;

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

import { NUMERAL } from '../../lib/chinese-numeral.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import { folderOf } from '../views/lookups.ts';
import { isProse, type TextPiece } from '../views/running-text.ts';
import { amountOf } from './calculation-forms.ts';

/** How many of what a unit has are spoken of; at a UTF-16 index. */
interface ToldCount {
  readonly piece: TextPiece;
  readonly thing: string;
  readonly count: number;
  readonly text: string;
  readonly index: number;
}

export interface CountAboveTotal extends ToldCount {
  /** Where the unit says how many it has. */
  readonly total: ToldCount;
}

/** What a unit has a fixed number of. */
const THING =
  '社区|行政村|居委会|村委会|自然村|股室|站所|片区|网格|党支部|村民小组|居民小组|中队|分馆|营业网点|服务站|便民服务点';
const COUNT = new RegExp(
  `(?<![第每前后另其约近超达余几·.\\d〇零一二三四五六七八九十百千]|相邻的?|周边的?|外[县市区镇街])(?<number>${NUMERAL})个(?<thing>${THING})(?!以[上下]|[、和与及]外)`,
  'gu',
);
/** 辖七个社区: how many there are in all, said by the unit of itself. */
const OWNS = new RegExp(
  `(?:下?辖|管辖|现辖|共辖|辖有|下设|现有|共有|共设|全(?:街道|镇|乡|局|区|县|辖区)(?:现有|共有?|有)?)(?:${NUMERAL}个\\p{Script=Han}{1,6}[、和])*$`,
  'u',
);

/** Counts that are larger than the one total that a unit tells of the same thing. */
export function countsAboveTotal(_: Compilation, context: CheckContext): readonly CountAboveTotal[] {
  const told = piecesWith(context, new RegExp(`个(?:${THING})`, 'u'))
    .filter(isProse)
    .flatMap(countsIn);
  const groups = groupBy(told, ({ piece, thing }) => `${folderOf(piece.entry)} ${thing}`);
  return [...groups.values()].flatMap((counts) => {
    const totals = counts.filter(({ piece, index }) => OWNS.test(piece.text.slice(0, index)));
    const [total] = totals;
    if (!total || totals.some(({ count }) => count !== total.count)) return [];
    return counts.filter(({ count }) => count > total.count).map((one) => ({ ...one, total }));
  });
}

const countsIn = (piece: TextPiece): readonly ToldCount[] =>
  [...piece.text.matchAll(COUNT)].map(({ 0: text, index, groups = {} }) => ({
    piece,
    thing: groups.thing ?? '',
    count: amountOf(groups.number ?? ''),
    text,
    index,
  }));

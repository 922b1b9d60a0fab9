import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Rule } from '../rule.ts';
import { piecesWith } from '../views/character-index.ts';
import type { TextPiece } from '../views/running-text.ts';

export const agesAgree: Rule = {
  id: 'ages-agree',
  severity: 'warning',
  summary: '同一项职权里，年满多少岁才能办，前后要说成同一个数。',
  check(_compilation, report, context) {
    for (const [entry, pieces] of groupBy(piecesWith(context, /岁/u), (piece) => piece.entry)) {
      if (entry.type !== 'power') continue;
      const told = pieces.flatMap(agesIn);
      const condition = told.filter(({ piece }) => isCondition(piece));
      const others = lowestOfColumns(told.filter(({ piece }) => !isCondition(piece)));
      const [own] = condition;
      const [other] = others;
      // Conditions for several sorts of people, or steps, have several ages.
      if (!own || !other || condition.length > 1 || others.some(({ age }) => age !== other.age)) continue;
      if (own.age === other.age || Math.abs(own.age - other.age) > SLIP || isFavoured(other)) continue;
      report({
        place: own.piece.placeAt(own.index),
        length: own.text.length,
        message: `办理条件写的是“${own.text}”，后面写的是“${other.text}”。`,
        hint: '请核对年龄，改成一致。',
      });
    }
  },
};

const isCondition = ({ field }: TextPiece): boolean => field?.startsWith('办理条件') ?? false;

/** A slip seldom makes more years. */
const SLIP = 15;

/** 年满60周岁的，可以委托他人代办: what some of those who may ask are granted beside. */
const isFavoured = ({ piece, index, text }: ToldAge): boolean =>
  /^[^，。；]{0,8}的，(?:可|优先|免|减|由|上门)/u.test(piece.text.slice(index + text.length));

interface ToldAge {
  readonly age: number;
  readonly text: string;
  readonly index: number;
  readonly piece: TextPiece;
}

/** 年满八十周岁; of tiers (八十至八十九周岁，九十至……) the lowest, where the first of them is the lowest. */
function agesIn(piece: TextPiece): readonly ToldAge[] {
  const ages = [...piece.text.matchAll(AGE)].flatMap(
    ({ 0: text, groups = {}, index }): readonly ToldAge[] => {
      const age = parseChineseNumber(groups.age ?? groups.from ?? '');
      return age === undefined ? [] : [{ age, text, index, piece }];
    },
  );
  const [first] = ages;
  if (!first || (ages.length > 1 && !ages.every(({ age }) => age >= first.age))) return [];
  return [first];
}

/** The cells of a column are tiers, of which the lowest tells from which age on. */
function lowestOfColumns(told: readonly ToldAge[]): readonly ToldAge[] {
  const cells = groupBy(
    told.filter(({ piece }) => piece.kind === 'cell'),
    ({ piece }) => piece.column,
  );
  const lowest = [...cells.values()].flatMap((tiers) => tiers.toSorted((a, b) => a.age - b.age).slice(0, 1));
  return told.filter((one) => one.piece.kind !== 'cell' || lowest.includes(one));
}

const AGE = new RegExp(
  `(?<!未|不)(?:年满|已满|满)(?<age>${NUMERAL})周?岁|(?<=[：，。；]|^)(?<from>${NUMERAL})(?:周?岁)?(?:至|到|—|-)${NUMERAL}周?岁`,
  'gu',
);

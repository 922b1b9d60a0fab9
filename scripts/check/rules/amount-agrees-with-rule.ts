import { NUMERAL, parseChineseNumber } from '../../lib/chinese-numeral.ts';
import type { Power } from '../../model/entry.ts';
import { type AmountRange, amountRanges } from '../figures/amount-ranges.ts';
import { linkedPowers } from '../names/linked-powers.ts';
import type { Rule } from '../rule.ts';
import { entryTexts } from '../views/entry-texts.ts';
import type { TextPiece } from '../views/running-text.ts';

export const amountAgreesWithRule: Rule = {
  id: 'amount-agrees-with-rule',
  severity: 'warning',
  summary: '职权里分档的金额，要和配套制度写的一致。',
  check({ powers }, report, context) {
    const texts = context.share(entryTexts);
    const textOf = new Map(texts.map((text) => [text.entry, text]));
    for (const [power, rules] of rulesOf(
      powers,
      texts.map(({ entry }) => entry),
    )) {
      // What a fine may be, the law says.
      if (power.category === '行政处罚') continue;
      const ranges = (textOf.get(power)?.pieces ?? []).flatMap((piece) =>
        decidingRanges(piece).map((range) => ({ piece, range })),
      );
      if (ranges.length === 0) continue;
      const told = rules.map((rule) => textOf.get(rule)?.whole ?? '').filter(setsTiers);
      if (told.length === 0) continue;
      const known = new Set(told.flatMap(sumsIn));
      const deciding = ranges.map((one) => ({
        ...one,
        isKnown: boundsOf(one.range).every((value) => known.has(value)),
      }));
      // Where no sum is the rule's, the power divides by something that the rule says nothing of.
      if (!deciding.some(({ isKnown }) => isKnown)) continue;
      for (const { piece, range, isKnown } of deciding) {
        if (isKnown) continue;
        report({
          place: piece.placeAt(range.index),
          length: range.text.length,
          message: `配套制度“${rules.map(({ name }) => name).join('”“')}”里没有“${range.text}”这一档。`,
          hint: '请核对职权和制度写的金额，改成一致的。',
        });
      }
    }
  },
};

const boundsOf = ({ min, max }: AmountRange): readonly number[] =>
  [min?.value, max?.value].filter((value) => value !== undefined);

type Entry = Parameters<typeof linkedPowers>[0];

function rulesOf(powers: readonly Power[], entries: readonly Entry[]): ReadonlyMap<Power, readonly Entry[]> {
  const found = new Map<Power, Entry[]>();
  for (const entry of entries) {
    if (entry.type !== 'rule') continue;
    for (const power of linkedPowers(
      entry,
      powers.filter(({ unit }) => unit === entry.unit),
    )) {
      found.set(power, [...(found.get(power) ?? []), entry]);
    }
  }
  return found;
}

/** At least two bounds of money: the rule says who decides on how much. */
const setsTiers = (text: string): boolean =>
  amountRanges(text).filter(({ unit }) => unit === '元').length >= 2;

const sumsIn = (text: string): readonly number[] =>
  [...text.matchAll(SUM)].flatMap(([, number = '', scale]) => {
    const value = /^\d/u.test(number) ? Number(number) : parseChineseNumber(number);
    return value === undefined ? [] : [value * (scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1)];
  });

const SUM = new RegExp(`(\\d+(?:\\.\\d+)?|${NUMERAL})(万|亿)?元`, 'gu');

/** Sums on which the way of a case depends: in a step, in its exits, on the edges of a chart. */
function decidingRanges(piece: TextPiece): readonly AmountRange[] {
  if (!piece.text.includes('元')) return [];
  if (piece.kind !== 'label' && !(piece.kind === 'cell' && STEP_COLUMN.test(piece.column ?? ''))) return [];
  return amountRanges(piece.text).filter(({ unit }) => unit === '元');
}

const STEP_COLUMN = /下一步|去向|办理内容/u;

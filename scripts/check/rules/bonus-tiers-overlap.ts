import type { Report, Rule } from '../rule.ts';
import { isRisingCascade, overlapOf, type StatedRange, statedRanges } from '../stated-ranges.ts';
import { BONUS, BONUS_SIGN } from '../tier-results.ts';
import { piecesWith, textsWith } from '../views/character-index.ts';
import type { PlacedText } from '../views/inline-text.ts';
import { listedTexts } from '../views/number-lists.ts';
import { isProse } from '../views/running-text.ts';

export const bonusTiersOverlap: Rule = {
  id: 'bonus-tiers-overlap',
  severity: 'warning',
  summary: '加分、扣分和奖励的分档不要重叠。',
  check(_compilation, report, context) {
    for (const piece of piecesWith(context, BONUS_SIGN)) {
      if (isProse(piece)) checkTiers(rangesIn(piece), report);
    }
    const signed = textsWith(context, BONUS_SIGN);
    for (const { lists } of signed.size > 0 ? context.share(listedTexts) : NONE) {
      for (const { items } of lists)
        checkTiers(
          items.flatMap((item) => (signed.has(item.text) ? firstRange(item) : NONE)),
          report,
        );
    }
  },
};

const NONE: readonly never[] = [];

interface PlacedRange extends StatedRange {
  readonly at: PlacedText;
}

const rangesIn = (at: PlacedText): readonly PlacedRange[] =>
  statedRanges(at.text, BONUS)
    .filter(({ min, max }) => !min || !max || min.value !== max.value)
    .map((range) => ({ ...range, at }));

/** An item of a list states one tier; one with several has been looked at by itself. */
const firstRange = (item: PlacedText): readonly PlacedRange[] => {
  const ranges = rangesIn(item);
  return ranges.length === 1 ? ranges : [];
};

function checkTiers(ranges: readonly PlacedRange[], report: Report): void {
  for (const [index, range] of ranges.entries()) {
    const before = ranges.slice(0, index).filter((one) => one.result !== range.result);
    const overlapped = before.find((one) => overlapOf(one, range) !== undefined);
    const lower =
      overlapped ?? before.find((one) => isRisingCascade(one, range) && !takesHighest(range.at.text));
    if (!lower) continue;
    const shared = overlapOf(lower, range) ?? range.min?.value ?? range.max?.value;
    report({
      place: range.at.placeAt(range.index),
      length: range.text.length,
      message: `“${range.text}”和“${lower.text}”重叠：${shared}${range.unit}同时属于两档。`,
      hint: '请改正分档的起止，使每个数都只落在一档里。',
    });
  }
}

/** The text says which of several tiers applies. */
const takesHighest = (text: string) =>
  /就高|择高|从高|按最?高|取最?高|最高(?:一)?档|不(?:重复|累计|叠加|累加|兼得|重复计|得重复)|只[计加奖]一|以最高/u.test(
    text,
  );

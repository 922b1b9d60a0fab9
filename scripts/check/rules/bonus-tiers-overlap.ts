import type { Report, Rule } from '../rule.ts';
import { overlapOf, RANGE_SIGN, type StatedRange, statedRanges } from '../stated-ranges.ts';
import { piecesWith } from '../views/entry-texts.ts';
import type { PlacedText } from '../views/inline-text.ts';
import { listedTexts } from '../views/number-lists.ts';
import { isProse } from '../views/running-text.ts';

export const bonusTiersOverlap: Rule = {
  id: 'bonus-tiers-overlap',
  severity: 'warning',
  summary: '加分、扣分和奖励的分档不要重叠。',
  check(_compilation, report, context) {
    for (const piece of piecesWith(context, RANGE_SIGN)) {
      if (isProse(piece)) checkTiers(rangesIn(piece), report);
    }
    for (const { lists } of context.share(listedTexts)) {
      for (const { items } of lists)
        checkTiers(
          items.flatMap((item) => firstRange(item)),
          report,
        );
    }
  },
};

/** What every tier has. */
const VERB = /[加扣减计得奖补]/u;
/** 加3分, 的，奖励200元. */
const RESULT =
  /^(?:以[上下])?(?:的|者)?[，,、]?(?:每[篇次件项条起人])?(?:各)?(?:可)?(?:加|扣|减|计|得|奖励?|补助|给予奖励)[^，。；]{0,2}\d+(?:\.\d+)?(?:分|元|万元)/u;

interface PlacedRange extends StatedRange {
  readonly at: PlacedText;
}

const rangesIn = (at: PlacedText): readonly PlacedRange[] =>
  VERB.test(at.text) && RANGE_SIGN.test(at.text)
    ? statedRanges(at.text, RESULT).map((range) => ({ ...range, at }))
    : [];

/** An item of a list states one tier; one with several has been looked at by itself. */
const firstRange = (item: PlacedText): readonly PlacedRange[] => {
  const ranges = rangesIn(item);
  return ranges.length === 1 ? ranges : [];
};

function checkTiers(ranges: readonly PlacedRange[], report: Report): void {
  for (const [index, range] of ranges.entries()) {
    const other = ranges
      .slice(0, index)
      .find((one) => one.result !== range.result && overlapOf(one, range) !== undefined);
    if (!other) continue;
    report({
      place: range.at.placeAt(range.index),
      length: range.text.length,
      message: `“${range.text}”和“${other.text}”重叠：${overlapOf(other, range)}${range.unit}同时属于两档。`,
      hint: '请改正分档的起止，使每个数都只落在一档里。',
    });
  }
}

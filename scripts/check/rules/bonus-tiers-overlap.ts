import { levelsInside } from '../figures/bonus-levels.ts';
import {
  isGap,
  isRisingCascade,
  overlapOf,
  type StatedRange,
  statedRanges,
} from '../figures/stated-ranges.ts';
import { BONUS, BONUS_SIGN } from '../figures/tier-results.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith, textsWith } from '../views/character-index.ts';
import type { PlacedText } from '../views/inline-text.ts';
import { listedTexts } from '../views/number-lists.ts';
import { isProse } from '../views/running-text.ts';

export const bonusTiersOverlap: Rule = {
  id: 'bonus-tiers-overlap',
  severity: 'warning',
  summary: '得分、加分、扣分和奖励的分档不要重叠，得分的分档不要留空档。',
  check(_compilation, report, context) {
    for (const piece of piecesWith(context, BONUS_SIGN)) {
      if (!isProse(piece) || !TOLD_TWICE.test(piece.text)) continue;
      checkTiers(rangesIn(piece), report);
      checkGaps(piece, report);
      checkLevels(piece, report);
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

/** Less than two tiers neither overlap nor leave a gap. */
const TOLD_TWICE = new RegExp(`${BONUS_SIGN.source}.*?${BONUS_SIGN.source}`, 'su');

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
    if (!lower) {
      tellTurned(range, before, report);
      continue;
    }
    const shared = overlapOf(lower, range) ?? range.min?.value ?? range.max?.value;
    report({
      place: range.at.placeAt(range.index),
      length: range.text.length,
      message: `“${range.text}”和“${lower.text}”重叠：${shared}${range.unit}同时属于两档。`,
      hint: '请改正分档的起止，使每个数都只落在一档里。',
    });
  }
}

/** 3次以上的加2分，2次以上的加5分: whoever has done more gets less. */
function tellTurned(range: PlacedRange, before: readonly PlacedRange[], report: Report): void {
  const higher = before.find((one) => isRisingCascade(range, one) && isPaidLess(one.result, range.result));
  if (!higher) return;
  report({
    place: range.at.placeAt(range.index),
    length: range.text.length,
    message: `“${range.text}”比“${higher.text}”低，得到的却多。`,
    hint: '请核对两档的界限和分数，多半有一处写颠倒了。',
  });
}

/** Of what is given for both; not of what is taken off. */
const isPaidLess = (one: string, other: string): boolean =>
  [one, other].every((result) => /[加得计记奖]/u.test(result) && !/[扣减罚]/u.test(result)) &&
  one.replace(NUMBER, '') === other.replace(NUMBER, '') &&
  Number(NUMBER.exec(one)?.[0]) < Number(NUMBER.exec(other)?.[0]);

const NUMBER = /\d+(?:\.\d+)?/u;

function checkLevels({ text, placeAt }: PlacedText, report: Report): void {
  if (takesHighest(text)) return;
  for (const [odd, other] of levelsInside(text)) {
    report({
      place: placeAt(odd.index),
      length: odd.text.length,
      message: `“${odd.text}”和“${other.text}”有一部分是同一件事，会得到两种加分。`,
      hint: '请写明就高不就低，或者删去前一档的“以上”。',
    });
  }
}

/** What is earned, and for what nothing is. */
const EARNED =
  /^(?:的|者)?[，,、：:]?(?:得|计|记)\d+(?:\.\d+)?分|^(?:的|者)?[，,、：:]?(?:不得分|不计分|得零分)/u;

/** At least two of what may be three tiers. */
const EARNED_SIGN = /[得计记]\d+(?:\.\d+)?分.*(?:[得计记]\d|不[得计]分|得零分)/u;

/** 95%以上得10分；90%以上不满95%得7分；不满80%得3分: points for all but what lies between two of the tiers. */
function checkGaps(at: PlacedText, report: Report): void {
  if (!EARNED_SIGN.test(at.text)) return;
  const tiers = statedRanges(at.text, EARNED);
  const [first] = tiers;
  if (
    tiers.length < 3 ||
    tiers.some(({ unit, subject }) => unit !== first?.unit || subject !== first.subject)
  )
    return;
  const from = ({ min }: StatedRange) => min?.value ?? Number.NEGATIVE_INFINITY;
  const rising = [...tiers].sort((a, b) => from(a) - from(b));
  for (const [index, lower] of rising.entries()) {
    const upper = rising[index + 1];
    if (!upper || !isGap(lower, upper)) continue;
    const isRound = [lower.max, upper.min].map((end) => (end?.value ?? 0) % 5 === 0);
    const isLowerOdd =
      isRound[0] === isRound[1] ? tiers.indexOf(lower) > tiers.indexOf(upper) : isRound[1] === true;
    const odd = isLowerOdd ? lower : upper;
    report({
      place: at.placeAt(odd.index),
      length: odd.text.length,
      message: `“${lower.text}”和“${upper.text}”之间有空档，中间的不知道得几分。`,
      hint: '请改正分档的起止，使每个数都正好落在一档里。',
    });
  }
}

/** The text says which of several tiers applies. */
const takesHighest = (text: string) =>
  /就高|择高|从高|按最?高|取最?高|最高(?:一)?档|不(?:重复|累计|叠加|累加|兼得|重复计|得重复)|只[计加奖]一|以最高/u.test(
    text,
  );

import type { Assessment, Tier } from '../../model/entry.ts';
import { tellLadders } from '../figures/amount-ladders.ts';
import { isGap, isSingle, overlapOf, type StatedRange, statedRanges } from '../figures/stated-ranges.ts';
import { TIER, TIER_SIGN } from '../figures/tier-results.ts';
import type { Report, Rule } from '../rule.ts';
import { piecesWith, textsWith } from '../views/character-index.ts';
import type { PlacedText } from '../views/inline-text.ts';
import { listedTexts } from '../views/number-lists.ts';
import { isProse } from '../views/running-text.ts';
import { boundsThatDiffer, statedTiers, type StatedTier as TierInText } from '../views/stated-tiers.ts';

export const tiersCoverRange: Rule = {
  id: 'tiers-cover-range',
  severity: 'error',
  summary: '考核等级要覆盖全部得分，不得有空档和重叠。',
  check({ assessments }, report, context) {
    for (const assessment of assessments) {
      const stated = context.share(statedTiers).get(assessment) ?? [];
      if (assessment.tiers.length > 0) checkTiers(assessment, stated, report);
    }
    for (const piece of piecesWith(context, TIER_SIGN)) {
      if (isProse(piece)) checkStated(tiersStated(piece), report);
    }
    const signed = textsWith(context, TIER_SIGN);
    for (const { lists } of signed.size > 0 ? context.share(listedTexts) : []) {
      for (const { items } of lists) {
        const tiers = items.flatMap((item) => (signed.has(item.text) ? onlyTier(item) : []));
        checkStated(tiers, report);
      }
    }
    tellLadders(context, (unit) => unit === '分', report);
  },
};

function checkTiers(assessment: Assessment, stated: readonly TierInText[], report: Report): void {
  const { tiers, total, scoreUnit } = assessment;
  const fieldOf = (tier: Tier) => `等级[${tiers.indexOf(tier)}]`;
  /** The text is a witness: a bound that it gives otherwise is the slip. */
  const differs = (tier: Tier, bound: 'min' | 'max') =>
    stated.some(
      (one) =>
        one.tier === tier &&
        boundsThatDiffer(one, assessment, stated).some((each) => each.bound === bound && !each.inText),
    );
  const complain = (field: string, message: string) =>
    report({
      entry: assessment,
      field,
      message,
      hint: '请改正上限和下限，使每个得分都正好落在一个等级里（上限和下限都包含本数）。',
    });

  const sorted = [...tiers].sort((a, b) => lower(a) - lower(b) || upper(a) - upper(b));
  for (const [index, tier] of sorted.entries()) {
    if (lower(tier) > upper(tier))
      complain(fieldOf(tier), `等级“${tier.name}”的下限${tier.min}大于上限${tier.max}。`);
    const next = sorted[index + 1];
    if (!next) continue;
    const [end, start] = [upper(tier), lower(next)];
    const between = `“${tier.name}”和“${next.name}”`;
    // A tier of a single score cannot end before it.
    const isEndFaulty =
      !differs(next, 'min') &&
      lower(tier) !== end &&
      (differs(tier, 'max') || isRound(start) || !isRound(end + 1));
    const faulty = isEndFaulty ? `${fieldOf(tier)}.上限` : `${fieldOf(next)}.下限`;
    if (start <= end) complain(faulty, `等级${between}重叠：${start}${scoreUnit}同时属于两个等级。`);
    else if (start - end > step(assessment))
      complain(faulty, `等级${between}之间有空档：${end}和${start}之间的得分不属于任何等级。`);
  }

  const [lowest, highest] = [sorted[0], sorted.toSorted((a, b) => upper(b) - upper(a))[0]];
  if (lowest && Number.isFinite(lower(lowest)) && lower(lowest) > 0) {
    complain(fieldOf(lowest), `${lowest.min}${scoreUnit}以下的得分不属于任何等级。`);
  }
  if (highest && total !== undefined && upper(highest) < total) {
    complain(
      fieldOf(highest),
      `${highest.max}${scoreUnit}以上的得分不属于任何等级，总分是${total}${scoreUnit}。`,
    );
  }
}

type StatedTier = StatedRange & { readonly at: PlacedText };

function tiersStated(at: PlacedText): readonly StatedTier[] {
  if (!TIER_SIGN.test(at.text)) return [];
  // 得分47分，为达标 is an example: no tier has a single score.
  return statedRanges(at.text, TIER)
    .filter((range) => range.unit !== '分' || !isSingle(range))
    .filter(({ index }) => !/(?:连续|累计)$/u.test(at.text.slice(0, index)))
    .map((range) => ({ ...range, at }));
}

/** The tier of an item that states one; one that states several has been looked at by itself. */
function onlyTier(item: PlacedText): readonly StatedTier[] {
  const tiers = tiersStated(item);
  return tiers.length === 1 ? tiers : [];
}

/** Tiers that prose states: no score in two of them, none between two of them. */
function checkStated(tiers: readonly StatedTier[], report: Report): void {
  const tell = ({ at, index, text }: StatedTier, message: string) =>
    report({
      place: at.placeAt(index),
      length: text.length,
      message,
      hint: '请改正起止的数，使每个得分都正好落在一个等级里。',
    });
  for (const [index, tier] of tiers.entries()) {
    const other = tiers.slice(0, index).find((one) => overlapOf(one, tier) !== undefined);
    if (!other) continue;
    tell(
      tier,
      `“${tier.text}”和“${other.text}”重叠：${overlapOf(other, tier)}${tier.unit}同时属于两个等级。`,
    );
  }
  const sorted = tiers.filter(isNumber(tiers)).sort((a, b) => from(a) - from(b));
  for (const [index, tier] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && isGap(tier, next))
      tell(next, `“${tier.text}”和“${next.text}”之间有空档，中间的得分不属于任何等级。`);
  }
}

/** Tiers of the same thing in the same unit as the first: others have bounds of their own. */
const isNumber =
  ([first]: readonly StatedTier[]) =>
  (tier: StatedTier): boolean =>
    tier.unit === first?.unit && tier.subject === first.subject;

const from = ({ min }: StatedTier) => min?.value ?? Number.NEGATIVE_INFINITY;

/** Tiers begin at fives and tens: of two bounds that do not fit, the other one is the slip. */
const isRound = (score: number) => score % 5 === 0;

const lower = (tier: Tier) => tier.min ?? Number.NEGATIVE_INFINITY;
const upper = (tier: Tier) => tier.max ?? Number.POSITIVE_INFINITY;

/**
 * The smallest step between two scores. Whole ones go by 1; otherwise the decimals of the bounds tell, so that 89.9 and 90
 * meet. Bounds without decimals leave a gap where the office says that scores have them.
 */
function step({ wholeNumbers, tiers }: Assessment): number {
  if (wholeNumbers) return 1;
  const bounds = tiers.flatMap(({ min, max }) => [min ?? 0, max ?? 0]);
  const decimals = Math.max(...bounds.map((bound) => String(bound).split('.')[1]?.length ?? 0));
  if (wholeNumbers === false && decimals === 0) return 0;
  // Binary rounding must not make a gap.
  return 10 ** -decimals + 1e-9;
}

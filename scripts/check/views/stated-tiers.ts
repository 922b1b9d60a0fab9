import type { Compilation } from '../../model/compilation.ts';
import type { Assessment, Tier } from '../../model/entry.ts';
import { isSingle, type StatedRange, statedRanges } from '../figures/stated-ranges.ts';
import { TIER, TIER_SIGN } from '../figures/tier-results.ts';
import { escapePattern } from '../patterns/words.ts';
import type { CheckContext } from '../rule.ts';
import { piecesWith } from './character-index.ts';
import { isProse, type TextPiece } from './running-text.ts';

/** What the text of an assessment says of one of its tiers. */
export interface StatedTier {
  readonly tier: Tier;
  readonly range: StatedRange;
  readonly piece: TextPiece;
}

/** By assessment, each tier of 等级 that the text gives bounds, as it is first told. */
export function statedTiers(
  _: Compilation,
  context: CheckContext,
): ReadonlyMap<Assessment, readonly StatedTier[]> {
  const found = new Map<Assessment, StatedTier[]>();
  for (const piece of piecesWith(context, TIER_SIGN)) {
    const { entry } = piece;
    if (!isProse(piece) || entry.type !== 'assessment' || entry.tiers.length === 0) continue;
    const known = found.get(entry) ?? [];
    found.set(entry, known);
    for (const range of statedRanges(piece.text, TIER)) {
      // ＝88分，为良好 is an example: no tier has a single score.
      if (range.unit !== entry.scoreUnit || (range.unit === '分' && isSingle(range))) continue;
      const tier = tierNamed(piece.text.slice(range.index + range.text.length), range, entry.tiers);
      if (tier && !known.some((one) => one.tier === tier)) known.push({ tier, range, piece });
    }
  }
  return found;
}

/** 的，评定为“基本合格”: the tier with the longest name among those that the result of a range begins to name. */
function tierNamed(rest: string, { result }: StatedRange, tiers: readonly Tier[]): Tier | undefined {
  return tiers
    .toSorted((a, b) => b.name.length - a.name.length)
    .find(({ name }) => {
      const at = rest.search(new RegExp(`(?<=[为是即于属：“"])${escapePattern(name)}`, 'u'));
      return at >= 0 && at < result.length;
    });
}

export interface DifferingBound {
  readonly bound: 'min' | 'max';
  readonly recorded: number;
  readonly told: number;
  /** Whether the text is out of line, and not the record. */
  readonly inText: boolean;
}

/** The bounds that the text gives a tier otherwise than the record. Where either has none, nothing differs. */
export function boundsThatDiffer(
  stated: StatedTier,
  assessment: Assessment,
  all: readonly StatedTier[],
): readonly DifferingBound[] {
  const { tier, range } = stated;
  return differing(stated, assessment).flatMap((bound): readonly DifferingBound[] => {
    const [recorded, told] = [tier[bound], range[bound]?.value];
    if (recorded === undefined || told === undefined) return [];
    const others = [
      ...assessment.tiers.filter((one) => one !== tier).map(({ min, max }) => recordedRange(min, max)),
      ...all.filter((one) => one.tier !== tier).map((one) => one.range),
    ];
    const borne = (value: Bound) => others.filter((other) => meets(value, bound, other)).length;
    const forText = borne({ value: told, included: range[bound]?.included ?? true });
    const forRecord = borne({ value: recorded, included: true });
    const inText =
      forText < forRecord || (forText === 0 && forRecord === 0 && cutsOthers(stated, bound, all));
    return [{ bound, recorded, told, inText }];
  });
}

type Bound = NonNullable<StatedRange['min']>;
type Range = Pick<StatedRange, 'min' | 'max'>;

const recordedRange = (min: number | undefined, max: number | undefined): Range => ({
  ...(min !== undefined && { min: { value: min, included: true } }),
  ...(max !== undefined && { max: { value: max, included: true } }),
});

/** Whether a bound meets that of a neighbouring tier: 79 or 不满80 below 80. */
function meets(one: Bound, bound: 'min' | 'max', { min, max }: Range): boolean {
  const [lower, upper] = bound === 'min' ? [max, one] : [one, min];
  if (!lower || !upper) return false;
  if (lower.included !== upper.included) return lower.value === upper.value;
  return lower.value < upper.value && lower.value >= upper.value - 1;
}

/** Whether a bound lies within another tier of the text itself. */
function cutsOthers({ tier, range }: StatedTier, bound: 'min' | 'max', all: readonly StatedTier[]): boolean {
  const told = range[bound]?.value ?? 0;
  return all.some(
    ({ tier: other, range: { min, max } }) =>
      other !== tier &&
      (min?.value ?? Number.NEGATIVE_INFINITY) < told &&
      told < (max?.value ?? Number.POSITIVE_INFINITY),
  );
}

function differing(
  { tier, range }: StatedTier,
  { wholeNumbers, scoreUnit }: Assessment,
): readonly ('min' | 'max')[] {
  const whole = wholeNumbers === true || scoreUnit === '项';
  const { min, max } = range;
  const lower = min && tier.min !== undefined && !isSameLower(min.value, min.included, tier.min, whole);
  const upper = max && tier.max !== undefined && !isSameUpper(max.value, max.included, tier.max, whole);
  return [...(lower ? (['min'] as const) : []), ...(upper ? (['max'] as const) : [])];
}

const isSameLower = (told: number, included: boolean, recorded: number, whole: boolean): boolean =>
  included ? told === recorded : whole ? told + 1 === recorded : recorded > told && recorded <= told + 1;

/** 80分至90分 and 60分以下 may be meant to end before the next tier: 89.9, 59. */
const isSameUpper = (told: number, included: boolean, recorded: number, whole: boolean): boolean =>
  (included && recorded === told) ||
  (recorded < told && recorded >= told - 1 && (!whole || told - recorded === 1));

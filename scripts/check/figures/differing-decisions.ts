import { groupBy } from '../../lib/group-by.ts';
import { rankOf } from '../names/post-rank.ts';
import type { CheckContext } from '../rule.ts';
import { unitsByFolder } from '../views/lookups.ts';
import { matterNamed } from './decided-matters.ts';
import { type DecisionPower, decisionPowers } from './decision-powers.ts';

/** Who decides on how much, told otherwise than in another text. */
export interface DifferingDecision {
  readonly odd: DecisionPower;
  readonly other: DecisionPower;
  /** Whether the sums are the same, and the posts differ. */
  readonly isOfPost: boolean;
}

/** Where two texts of a unit give one post or meeting other bounds for one matter: the text that is out of line. */
export function differingDecisions(context: CheckContext): readonly DifferingDecision[] {
  const units = context.share(unitsByFolder);
  return [...context.share(decisionPowers)].flatMap(([folder, powers]) => [
    ...groupsOf(powers, ({ decider, matter, range }) => `${decider}，${matter}，${range.unit}`).flatMap(
      (told) => (['min', 'max'] as const).flatMap((side) => differingOn(side, told, powers)),
    ),
    ...groupsOf(
      powers,
      ({ matter, range: { unit, min, max } }) => `${matter}，${unit}，${min?.value}，${max?.value}`,
    ).flatMap((told) => differingPosts(told, powers, units.get(folder)?.name ?? '')),
  ]);
}

const groupsOf = (powers: readonly DecisionPower[], keyOf: (power: DecisionPower) => string) => [
  ...groupBy(powers, keyOf).values(),
];

type Side = 'min' | 'max';

function differingOn(
  side: Side,
  told: readonly DecisionPower[],
  all: readonly DecisionPower[],
): readonly DifferingDecision[] {
  const byEntry = groupBy(
    told.filter(({ range }) => range[side] !== undefined),
    ({ piece }) => piece.entry,
  );
  return [...byEntry.values()].flatMap((own): readonly DifferingDecision[] => {
    const [odd] = own;
    // Who decides in several tiers of one text tells them apart by what the bounds do not show.
    if (!odd || own.length > 1) return [];
    const against = [...byEntry.values()].filter((others) => !others.some((one) => isSame(one, odd, side)));
    const [other] = against
      .filter(({ length }) => length === 1)
      .flat()
      .filter((one) => weighs(one, odd, side, all) > 0);
    return other ? [{ odd, other, isOfPost: false }] : [];
  });
}

/** Of money only: who is ill asks another than the one whose subordinates are. */
function differingPosts(
  told: readonly DecisionPower[],
  all: readonly DecisionPower[],
  unit: string,
): readonly DifferingDecision[] {
  const byEntry = groupBy(
    told.filter(({ range }) => range.unit === '元'),
    ({ piece }) => piece.entry,
  );
  return [...byEntry.values()].flatMap((own): readonly DifferingDecision[] => {
    const [odd] = own;
    if (!odd || own.length > 1) return [];
    const rank = rankOf(odd.decider, unit);
    const naming = (wanted: number) =>
      [...byEntry.values()].filter((its) => its.some(({ decider }) => rankOf(decider, unit) === wanted))
        .length;
    const other = [...byEntry.values()]
      .filter(({ length }) => length === 1)
      .flat()
      .find((one) => {
        const its = rankOf(one.decider, unit);
        if (rank === undefined || its === undefined || its === rank) return false;
        return (naming(its) - naming(rank) || weighs(one, odd, 'min', all)) > 0;
      });
    return other ? [{ odd, other, isOfPost: true }] : [];
  });
}

const isSame = (a: DecisionPower, b: DecisionPower, side: Side): boolean =>
  a.range[side]?.value === b.range[side]?.value;

/** Positive if the first has more behind it: other texts that know its sum, a title that deals with the matter, more tiers, a higher rank. */
function weighs(a: DecisionPower, b: DecisionPower, side: Side, all: readonly DecisionPower[]): number {
  const knowing = ({ range, matter }: DecisionPower) =>
    new Set(
      all
        .filter((one) => one.matter === matter && one.range.unit === range.unit)
        .filter((one) => [one.range.min?.value, one.range.max?.value].includes(range[side]?.value))
        .map(({ piece }) => piece.entry),
    ).size;
  const isHome = ({ piece, matter }: DecisionPower) =>
    Number('name' in piece.entry && matterNamed(piece.entry.name) === matter);
  const tiers = ({ piece, matter }: DecisionPower) =>
    all.filter((one) => one.piece.entry === piece.entry && one.matter === matter).length;
  return (
    knowing(a) - knowing(b) ||
    isHome(a) - isHome(b) ||
    tiers(a) - tiers(b) ||
    orderOf(b) - orderOf(a) ||
    all.indexOf(b) - all.indexOf(a)
  );
}

/** A rule says who decides; powers apply it; departments and units repeat it. */
const orderOf = ({ piece: { entry } }: DecisionPower): number =>
  entry.type === 'rule' || entry.type === 'assessment' ? 0 : entry.type === 'power' ? 1 : 2;

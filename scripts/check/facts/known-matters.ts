import type { CheckContext } from '../rule.ts';
import { runningText } from '../views/entry-texts.ts';
import { areOfOneCase } from './same-case.ts';
import type { ToldFact } from './told-facts.ts';

/** Whether two clauses settle one matter of those that every office settles once. */
export const isSameMatter = ({ subject: a }: ToldFact, { subject: b }: ToldFact): boolean =>
  a !== undefined && a.key === b?.key;

/** A matter that an office settles once needs no further words in common, but it may have its cases, and a power its steps. */
export const isSameCaseOfMatter = (a: ToldFact, b: ToldFact): boolean =>
  areOfOneCase(a, b) && !isStep(a) && !isStep(b);

const isStep = ({ kind, piece }: ToldFact): boolean =>
  kind === 'term' && piece.kind === 'cell' && piece.entry.type === 'power';

/** Of two places that settle one matter, whether the first is the one whose text speaks of it less, and so repeats it. */
export function isPassingMention(one: ToldFact, other: ToldFact, context: CheckContext): boolean {
  if (!one.subject || !isSameMatter(one, other)) return false;
  const { thing } = one.subject;
  const texts = context.share(runningText);
  const mentions = ({ piece: { entry } }: ToldFact) =>
    texts.filter((piece) => piece.entry === entry && piece.text.includes(thing)).length;
  const more = mentions(other) - mentions(one);
  return more > 0 || (more === 0 && texts.indexOf(one.piece) > texts.indexOf(other.piece));
}

import type { CheckContext, Report } from '../rule.ts';
import { type DifferingFact, differingFacts } from './differing-facts.ts';
import type { ToldFact } from './told-facts.ts';

/** Tells the facts of some kinds that two places put differently. */
export function reportDifferences(
  context: CheckContext,
  report: Report,
  isMeant: (kind: ToldFact['kind']) => boolean,
): void {
  for (const difference of context.share(differingFacts))
    if (isMeant(difference.odd.kind)) reportDifference(difference, report);
}

/** Kinds of values that tell when and who; the others tell how much. */
export const tellsWhenOrWho = (kind: ToldFact['kind']): boolean =>
  /term|period|clock|hours|weekday|post|approver|chair|body/u.test(kind);

/** Tells the value that is out of line, and where the other stands. */
function reportDifference({ odd, other, isCertain }: DifferingFact, report: Report): void {
  const { entry, placeAt } = other.piece;
  const where = entry === odd.piece.entry ? `本文第${placeAt(other.at).line}行` : `“${entry.name}”`;
  report({
    place: odd.piece.placeAt(odd.at),
    length: odd.text.length,
    ...(!isCertain && { severity: 'notice' as const }),
    restsOn: [{ place: placeAt(other.at), length: other.text.length }],
    message: `这里写的是“${wordOf(odd)}”，${where}说同一件事${matterOf(odd)}写的是“${wordOf(other)}”。`,
    hint: '请核对哪一处是对的，改成一致；说的是两件事的，请写明各是什么。',
  });
}

/** Whom a clause names without saying 由 stands elsewhere in the sentence. */
const wordOf = ({ kind, value, text, shown = text }: ToldFact): string | number =>
  typeof value === 'string' && /post|approver|chair|body/u.test(kind) ? value : shown;

const matterOf = ({ subject }: ToldFact): string => (subject ? `（${subject.name}）` : '');

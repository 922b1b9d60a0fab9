import { lawOf } from '../../lib/law-of.ts';
import { normaliseLawTitle } from '../../lib/law-title.ts';
import type { Law } from '../../model/entry.ts';
import type { DateText } from '../../model/terms.ts';
import { ARTICLE_COUNTS } from '../data/article-counts.ts';
import { REPEALED_LAWS, type RepealedLaw } from '../data/repealed-laws.ts';

export type Validity = 'in-force' | 'repealed' | 'not-yet';

/** Whether a law is in force on a day. A repealed law without a date of repeal is repealed on any day. */
export function validityOn(law: Law, date: DateText): Validity {
  if (law.status === '已废止' && (!law.repealedOn || law.repealedOn <= date)) return 'repealed';
  const firstDay = [law.effectiveOn, ...law.history.map((version) => version.effectiveOn)]
    .filter((day) => day !== undefined)
    .sort()[0];
  return firstDay && firstDay > date ? 'not-yet' : 'in-force';
}

/**
 * The laws that stand in place of a repealed one on a day. Follows the chain: what replaced it may have been replaced
 * itself. Titles that the registry lacks are given as they are.
 */
export function successorsOf(
  law: Law,
  lawIndex: ReadonlyMap<string, Law>,
  date: DateText,
): readonly string[] {
  const seen = new Set([law]);
  const follow = (title: string): readonly string[] => {
    const next = lawOf(lawIndex, title);
    if (!next || validityOn(next, date) !== 'repealed') return [next?.name ?? title];
    if (seen.has(next)) return [];
    seen.add(next);
    return next.replacedBy.flatMap(follow);
  };
  return [...new Set(law.replacedBy.flatMap(follow))];
}

/** What became of a national law that the registry does not hold; undefined where it was in force on that day, or is not known. */
export function repealedBefore(title: string, date: DateText): RepealedLaw | undefined {
  const law = REPEALED_LAWS.get(normaliseLawTitle(title));
  return law && law.on <= date ? law : undefined;
}

/** Number of the last article of the version in force on a day; 沿革 holds the older versions. */
export function articleCountOn(law: Law, date: DateText | undefined): number | undefined {
  const { effectiveOn, history } = law;
  const articleCount = law.articleCount ?? ARTICLE_COUNTS.get(normaliseLawTitle(law.name));
  if (!date || !effectiveOn || effectiveOn <= date) return articleCount;
  const older = history
    .filter((version) => version.effectiveOn && version.effectiveOn <= date)
    .sort((a, b) => ((a.effectiveOn ?? '') < (b.effectiveOn ?? '') ? 1 : -1));
  return older[0] ? older[0].articleCount : articleCount;
}

import { byKey } from '../../../lib/code-point-order.ts';
import type { LawFacts } from '../../../model/booklet.ts';
import { LAW_RANKS } from '../../../model/terms.ts';
import type { ClaimAddress } from './claim-addresses.ts';
import { plannedChapters } from './planned-chapters.ts';
import type { LawPlan, LawUse, UnitPlan } from './site-plan.ts';
import { LAW_FOLDER } from './standing-pages.ts';

/** One page a law, by rank and title; what several units say of the same law is put together. */
export function planLaws(units: readonly UnitPlan[], claim: ClaimAddress): readonly LawPlan[] {
  const found = new Map<
    string,
    { readonly law: LawFacts; readonly unit: UnitPlan; readonly uses: LawUse[] }
  >();
  for (const unit of units) {
    const paths = new Map(plannedChapters(unit).map(({ subject, path }) => [subject.id, path]));
    for (const law of unit.booklet.laws) {
      const known = found.get(law.id) ?? { law, unit, uses: [] };
      known.uses.push(...usesOf(law, unit.name, paths));
      found.set(law.id, { ...known, law: withArticles(known.law, law) });
    }
  }
  return [...found.values()]
    .sort(byKey(({ law }) => `${String(LAW_RANKS.indexOf(law.rank)).padStart(2, '0')}${law.title}`))
    .map(({ law, unit, uses }) => ({
      subject: law,
      unit,
      citedBy: uses,
      path: claim(LAW_FOLDER, law.slug, '.html'),
    }));
}

function usesOf(law: LawFacts, unit: string, paths: ReadonlyMap<string, string>): readonly LawUse[] {
  return law.citedBy.flatMap(({ id, title, articles }) => {
    const path = paths.get(id);
    return path === undefined ? [] : [{ title, articles, unit, path }];
  });
}

/** Each booklet holds the articles that it cites; the site holds them all. */
function withArticles(law: LawFacts, other: LawFacts): LawFacts {
  const known = new Set(law.articles.map(({ id }) => id));
  const added = other.articles.filter(({ id }) => !known.has(id));
  return added.length === 0 ? law : { ...law, articles: [...law.articles, ...added] };
}

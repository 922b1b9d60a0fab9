import { lawOf } from '../../lib/law-of.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Department, Power } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import { LAW_RANKS, type LawRank } from '../../model/terms.ts';
import type { Rule } from '../rule.ts';

export const lawOrderByRank: Rule = {
  id: 'law-order-by-rank',
  severity: 'warning',
  summary: '依据按照法律、行政法规、部门规章、地方性法规、地方政府规章的次序排列。',
  check(compilation, report) {
    for (const entry of [...compilation.powers, ...compilation.departments]) {
      const laws = rankedLaws(entry, compilation);
      const later = laws.find(
        ({ rank }, index) => index > 0 && order(rank) < order(laws[index - 1]?.rank ?? rank),
      );
      const higher = later && laws[laws.indexOf(later) - 1];
      if (!later || !higher) continue;
      report({
        place: later.place,
        message: `${later.rank}《${later.title}》排在${higher.rank}《${higher.title}》之后。`,
        hint: `请把《${later.title}》移到《${higher.title}》之前；成册时总是按照效力等级排列。`,
      });
    }
  },
};

interface RankedLaw {
  readonly rank: LawRank;
  readonly title: string;
  readonly place: Place;
}

function rankedLaws(entry: Power | Department, { lawIndex }: Compilation): readonly RankedLaw[] {
  return entry.legalBases.flatMap(({ citations, place }) => {
    const law = citations[0] && lawOf(lawIndex, citations[0].title);
    return law ? [{ rank: law.rank, title: law.name, place }] : [];
  });
}

const order = (rank: LawRank) => LAW_RANKS.indexOf(rank);

import { lawOf } from '../../lib/law-of.ts';
import type { Compilation } from '../../model/compilation.ts';
import type { Department, Power } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import { LAW_RANKS, type LawRank } from '../../model/terms.ts';
import type { Ground, Rule } from '../rule.ts';

export const lawOrderByRank: Rule = {
  id: 'law-order-by-rank',
  severity: 'warning',
  summary: '依据按照法律、行政法规、部门规章、地方性法规、地方政府规章的次序排列。',
  check(compilation, report) {
    for (const entry of [...compilation.powers, ...compilation.departments]) {
      const laws = rankedLaws(entry, compilation);
      const astray = misplaced(laws);
      if (!astray) continue;
      const { law, other, side } = astray;
      report({
        place: law.place,
        message: `${law.rank}《${law.title}》排在${other.rank}《${other.title}》之${side}。`,
        hint: `请把《${law.title}》移到《${other.title}》之${side === '前' ? '后' : '前'}；成册时总是按照效力等级排列。`,
        // A law that is cited wrongly may be another one.
        restsOn: [groundOf(law), groundOf(other)],
      });
    }
  },
};

interface RankedLaw {
  readonly rank: LawRank;
  readonly title: string;
  readonly place: Place;
}

/** Rules of the Party have no rank among laws: offices of the Party put them first, others last. */
function rankedLaws(entry: Power | Department, { lawIndex }: Compilation): readonly RankedLaw[] {
  return entry.legalBases.flatMap(({ citations, place }) => {
    const law = citations[0] && lawOf(lawIndex, citations[0].title);
    return law && law.rank !== '党内法规' ? [{ rank: law.rank, title: law.name, place }] : [];
  });
}

/** A title in 《》. */
const groundOf = ({ place, title }: RankedLaw): Ground => ({ place, length: title.length + 2 });

/**
 * The law that has to be moved so that the rest are in order, with one that it is on the wrong side of. Where either of two
 * may be moved it is the later: who adds a law writes it below.
 */
function misplaced(laws: readonly RankedLaw[]) {
  const inOrder = new Set(longestInOrder(laws));
  const law = laws.find((one) => !inOrder.has(one));
  if (!law) return undefined;
  const at = laws.indexOf(law);
  const above = laws.slice(0, at).find((one) => inOrder.has(one) && order(one.rank) > order(law.rank));
  const below = laws.slice(at).find((one) => inOrder.has(one) && order(one.rank) < order(law.rank));
  const other = above ?? below;
  return other && { law, other, side: above ? ('后' as const) : ('前' as const) };
}

/** The longest part of a list that is in order as it stands; of several, the one of the earlier laws. */
function longestInOrder(laws: readonly RankedLaw[]): readonly RankedLaw[] {
  const upTo: (readonly RankedLaw[])[] = [];
  for (const law of laws) {
    const before = upTo.filter((part) => order(part.at(-1)?.rank ?? law.rank) <= order(law.rank));
    upTo.push([...longest(before), law]);
  }
  return longest(upTo);
}

const longest = (parts: readonly (readonly RankedLaw[])[]): readonly RankedLaw[] =>
  parts.reduce<readonly RankedLaw[]>((a, b) => (b.length > a.length ? b : a), []);

/** Documents and interpretations come behind the laws, in whatever order. */
const order = (rank: LawRank) => Math.min(LAW_RANKS.indexOf(rank), LAW_RANKS.indexOf('规范性文件'));

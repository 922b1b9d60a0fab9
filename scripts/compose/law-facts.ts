import { citationsIn } from '../lib/citations-in.ts';
import { byKey } from '../lib/code-point-order.ts';
import { formatArticle } from '../lib/format-article.ts';
import { lawOf } from '../lib/law-of.ts';
import { stableId } from '../lib/stable-id.ts';
import type { LawFacts } from '../model/booklet.ts';
import type { Audience, Edition } from '../model/edition.ts';
import type { EntryBase, Law } from '../model/entry.ts';
import { type ArticleReference, LAW_RANKS } from '../model/terms.ts';
import { type ComposeContext, chapterId, lawId } from './compose-context.ts';
import { proseContext } from './power-chapter.ts';
import { proseBlocks } from './prose-blocks.ts';

/** The laws of an edition by rank of law, then by title, each with what cites it and the articles that the registry holds. */
export function lawFacts(edition: Edition<Audience>, compose: ComposeContext): readonly LawFacts[] {
  const citing = [...edition.departments, ...edition.powers, ...edition.rules, ...edition.assessments];
  const uses = citing.map((entry) => ({ entry, articles: articlesByLaw(entry, edition) }));
  const key = (law: Law) => `${String(LAW_RANKS.indexOf(law.rank)).padStart(2, '0')}${law.name}`;
  return [...edition.laws].sort(byKey(key)).map(
    (law): LawFacts => ({
      id: lawId(law),
      title: law.name,
      slug: law.slug,
      ...dates(law),
      rank: law.rank,
      issuers: law.issuers,
      status: law.status === '未核' ? '待核实' : law.status,
      replacedBy: law.replacedBy,
      articles: law.articles.map(({ article, suffix, blocks }) => ({
        id: stableId('t', `${law.path}#${article}-${suffix ?? 0}`),
        title: formatArticle({ article, ...(suffix && { suffix }) }),
        blocks: proseBlocks(blocks, proseContext(law, compose)),
      })),
      citedBy: uses.flatMap(({ entry, articles }) => {
        const cited = articles.get(law);
        return cited ? [{ id: chapterId(entry.path), title: entry.name, articles: articleList(cited) }] : [];
      }),
    }),
  );
}

function dates({ documentNumber, promulgatedOn, effectiveOn, amendedOn, articleCount, repealedOn }: Law) {
  return {
    ...(documentNumber && { documentNumber }),
    ...(promulgatedOn && { promulgatedOn }),
    ...(effectiveOn && { effectiveOn }),
    ...(amendedOn && { amendedOn }),
    ...(articleCount && { articleCount }),
    ...(repealedOn && { repealedOn }),
  };
}

function articlesByLaw(
  entry: EntryBase,
  { lawIndex, lawNames }: Edition<Audience>,
): ReadonlyMap<Law, readonly ArticleReference[]> {
  const found = new Map<Law, readonly ArticleReference[]>();
  for (const { title, articles } of citationsIn(entry, lawNames)) {
    const law = lawOf(lawIndex, title);
    if (law) found.set(law, [...(found.get(law) ?? []), ...articles]);
  }
  return found;
}

/** 第三条、第十条之一, each once, in order. */
function articleList(articles: readonly ArticleReference[]): string {
  const keyed = articles.map(({ article, suffix }) => ({
    order: article * 100 + (suffix ?? 0),
    article,
    suffix,
  }));
  const unique = [...new Map(keyed.map((item) => [item.order, item])).values()].sort(
    (a, b) => a.order - b.order,
  );
  return unique
    .map(({ article, suffix }) => formatArticle({ article, ...(suffix && { suffix }) }))
    .join('、');
}

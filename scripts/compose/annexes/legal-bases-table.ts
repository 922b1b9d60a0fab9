import { formatDate } from '../../lib/format-date.ts';
import type { Block, Span } from '../../model/block.ts';
import type { LawFacts } from '../../model/booklet.ts';
import { textSpans } from '../spans.ts';
import { gridTable, ORDINAL } from '../tables.ts';

/** 依据目录 by rank, each law with what rests on it (REQUIREMENTS B14). */
export function legalBasisBlocks(laws: readonly LawFacts[]): readonly Block[] {
  const cited = laws.filter((law) => law.citedBy.length > 0);
  if (cited.length === 0) return [];
  const columns = [
    ORDINAL,
    { title: '名称', weight: 5 },
    { title: '层级', weight: 2 },
    { title: '文号', weight: 3 },
    { title: '施行日期', weight: 2.4 },
    { title: '状态', weight: 1.6 },
    { title: '引用的职权和制度', weight: 5 },
  ];
  const rows = cited.map((law, index) => [
    String(index + 1),
    [
      {
        type: 'reference' as const,
        target: law.id,
        children: textSpans(`《${law.title}》`),
        withPage: false,
      },
    ],
    law.rank,
    law.documentNumber,
    law.effectiveOn && formatDate(law.effectiveOn),
    law.status,
    citingSpans(law),
  ]);
  return [gridTable(columns, rows)];
}

/** What cites a law, one below the other, each leading to its own page. */
function citingSpans({ citedBy }: LawFacts): readonly Span[] {
  return citedBy.flatMap(({ id, title, articles }, index): readonly Span[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    { type: 'reference', target: id, children: textSpans(title), withPage: false },
    ...(articles ? textSpans(`（${articles}）`) : []),
  ]);
}

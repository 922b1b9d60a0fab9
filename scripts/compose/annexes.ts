import { stableId } from '../lib/stable-id.ts';
import type { Block } from '../model/block.ts';
import type { AnnexChapter, CatalogueRow, LawFacts, Statistics } from '../model/booklet.ts';
import type { Audience, Edition } from '../model/edition.ts';
import { catalogueBlocks } from './annexes/catalogue-table.ts';
import { changeBlocks } from './annexes/changes-table.ts';
import { classifiedBlocks } from './annexes/classified-table.ts';
import { legalBasisBlocks } from './annexes/legal-bases-table.ts';
import { riskBlocks } from './annexes/risks-table.ts';
import { statisticsBlocks } from './annexes/statistics-table.ts';
import { timeLimitBlocks } from './annexes/time-limits-table.ts';

interface Sources {
  readonly edition: Edition<Audience>;
  readonly catalogue: readonly CatalogueRow[];
  readonly statistics: Statistics;
  readonly laws: readonly LawFacts[];
}

type Kind = AnnexChapter['kind'];

/** The annexes, generated from the records and never typed; one without rows is left out, the rest are numbered. */
export function annexes(sources: Sources): readonly AnnexChapter[] {
  const present = ANNEXES.map(({ blocks, ...annex }) => ({ ...annex, blocks: blocks(sources) })).filter(
    ({ blocks }) => blocks.length > 0,
  );
  return present.map(({ kind, title, landscape, blocks }, index) => ({
    type: 'annex',
    kind,
    id: stableId('a', kind),
    slug: title,
    label: `附件${index + 1}`,
    title,
    landscape,
    children: blocks,
  }));
}

const ANNEXES: readonly {
  readonly kind: Kind;
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: (sources: Sources) => readonly Block[];
}[] = [
  {
    kind: 'catalogue',
    title: '职权目录',
    landscape: true,
    blocks: ({ catalogue, edition }) => catalogueBlocks(catalogue, edition.listedRules),
  },
  {
    kind: 'statistics',
    title: '职权统计表',
    landscape: true,
    blocks: ({ statistics, edition }) => statisticsBlocks(statistics, edition.withheld),
  },
  { kind: 'legal-bases', title: '依据目录', landscape: false, blocks: ({ laws }) => legalBasisBlocks(laws) },
  {
    kind: 'time-limits',
    title: '时限一览表',
    landscape: false,
    blocks: ({ catalogue }) => timeLimitBlocks(catalogue),
  },
  {
    kind: 'risks',
    title: '风险点一览表',
    landscape: false,
    blocks: ({ edition }) => riskBlocks(edition.powers),
  },
  {
    kind: 'changes',
    title: '修订记录',
    landscape: false,
    blocks: ({ edition }) => changeBlocks(edition.powers),
  },
  {
    kind: 'classified',
    title: '涉密不宜公开行政职权目录',
    landscape: false,
    blocks: ({ edition }) => classifiedBlocks(edition),
  },
];

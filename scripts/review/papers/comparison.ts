import type { Block, Figure, PictureSpan, Span } from '../../model/block.ts';
import type { OfficeDocument } from '../../model/office-document.ts';
import type { Drawings } from '../../model/output.ts';
import type { Change } from '../changes/change.ts';
import type { BaseEdition, ReviewMaterial } from '../material.ts';
import { note, paper } from './paper.ts';
import { ORDINAL, type PaperCell, paperTable } from './paper-table.ts';

/** 修订对照表: each change beside what stood before, with its reason; charts old beside new at the end. */
export function comparisonPaper(
  material: ReviewMaterial,
  base: BaseEdition,
  changes: readonly Change[],
): OfficeDocument {
  const { edition } = base.approval;
  const reasons = reasonsOf(material, base);
  const columns = [
    ORDINAL,
    { title: '条目', weight: 4 },
    { title: `原文（${edition}）`, weight: 8 },
    { title: '修订后', weight: 8 },
    { title: '修订理由', weight: 4 },
  ];
  const rows = changes.map((change, index): readonly PaperCell[] => [
    String(index + 1),
    [change.entry.join(' › '), `〔${change.kind}〕`],
    { spans: change.before },
    { spans: change.after },
    reasons.get(change.chapterId) ?? [''],
  ]);
  const lead =
    changes.length === 0
      ? `与${edition}逐字对照，正文没有修订。附件由正文自动生成，不单独列出。`
      : `与${edition}逐字对照，共有修订${changes.length}处：删去的文字加删除线，增加的文字用黑体。附件由正文自动生成，不单独列出；修订理由摘自各项职权的“变更”，没有登记的留空填写。`;
  return paper(
    material,
    '修订对照表',
    [
      note(lead),
      ...(rows.length > 0 ? [paperTable(columns, rows)] : []),
      ...chartBlocks(changes, base.drawings, edition),
    ],
    { landscape: true },
  );
}

/** What the office gave as reason since the base was approved, by chapter. */
function reasonsOf(
  { edition, booklet }: ReviewMaterial,
  { approval }: BaseEdition,
): ReadonlyMap<string, readonly string[]> {
  const contents = new Map(
    edition.powers.map(({ code, changes }) => [
      code,
      changes
        .filter(
          ({ date, content }) => content !== undefined && (date === undefined || date > approval.approvedOn),
        )
        .flatMap(({ content }) => content ?? []),
    ]),
  );
  return new Map(
    booklet.catalogue.flatMap(({ chapterId, code }): readonly (readonly [string, readonly string[]])[] => {
      const reasons = contents.get(code) ?? [];
      return chapterId && reasons.length > 0 ? [[chapterId, reasons]] : [];
    }),
  );
}

/** A table of its own for each revised chart: the former one on the left, the present one on the right. */
function chartBlocks(changes: readonly Change[], drawings: Drawings, edition: string): readonly Block[] {
  return changes.flatMap(({ figures }) => {
    const { before, after } = figures ?? {};
    if (!before || !after) return [];
    const columns = [
      { title: `修订前（${edition}）`, weight: 1, align: 'center' as const },
      { title: '修订后（送审稿）', weight: 1, align: 'center' as const },
    ];
    const cells = [before, after].map((figure): PaperCell => ({ spans: pictures(figure, drawings) }));
    return [paperTable(columns, [cells], `${after.caption}修订前后对照`)];
  });
}

function pictures({ id, alt, caption, content }: Figure, drawings: Drawings): readonly (readonly Span[])[] {
  if (content.type === 'picture') return [[{ type: 'picture', picture: content.picture }]];
  const sheets = drawings.get(id)?.sheets ?? [];
  if (sheets.length === 0) return [[{ type: 'text', text: caption }]];
  return sheets.map(({ svg, width, height }, index): readonly [PictureSpan] => [
    {
      type: 'picture',
      picture: {
        format: 'svg',
        bytes: new TextEncoder().encode(svg),
        ...{ width, height, alt },
        fileName: `${id}-${index + 1}.svg`,
      },
    },
  ]);
}

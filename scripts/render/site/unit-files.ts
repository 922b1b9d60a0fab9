import type { Block, PrintedPicture, Span } from '../../model/block.ts';
import type { Chapter } from '../../model/booklet.ts';
import type { OutputFile } from '../../model/output.ts';
import { downloadPath } from './pages/download-view.ts';
import type { SitePlan, UnitPlan } from './plan/site-plan.ts';
import { PICTURE_FOLDER } from './plan/standing-pages.ts';

/** The pictures that a unit's pages show, and its files for download. */
export function unitFiles(unit: UnitPlan, { input }: SitePlan): readonly OutputFile[] {
  const { chapters, laws } = unit.booklet;
  const quoted = laws.flatMap(({ articles }) => articles.flatMap(({ blocks }) => blocks));
  const pictures = new Map(
    [...chapters, ...quoted].flatMap(picturesOf).map(({ fileName, bytes }) => [fileName, bytes]),
  );
  return [
    ...[...pictures].map(([name, contents]) => ({ path: `${unit.base}${PICTURE_FOLDER}${name}`, contents })),
    ...(input.attachments?.get(unit.folder) ?? []).map((file) => ({
      path: downloadPath(unit, file),
      contents: file.contents,
    })),
  ];
}

function picturesOf(part: Chapter | Block): readonly PrintedPicture[] {
  switch (part.type) {
    case 'paragraph':
      return inSpans([...(part.lead ?? []), ...part.spans]);
    case 'heading':
      return inSpans(part.spans);
    case 'list':
      return part.items.flat().flatMap(picturesOf);
    case 'table':
      return inSpans([
        ...part.columns.flatMap(({ title }) => title),
        ...part.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat())),
      ]);
    case 'figure':
      return part.figure.content.type === 'picture' ? [part.figure.content.picture] : [];
    case 'code':
    case 'separator':
      return [];
    default:
      return (part.children as readonly (Chapter | Block)[]).flatMap(picturesOf);
  }
}

function inSpans(spans: readonly Span[]): readonly PrintedPicture[] {
  return spans.flatMap((span) => {
    if (span.type === 'picture') return [span.picture];
    return 'children' in span ? inSpans(span.children) : [];
  });
}

import type { PageNumberEstimator } from 'docx';
import { bookletFileName } from '../../lib/booklet-file-name.ts';
import { bookletFingerprint } from '../../lib/booklet-fingerprint.ts';
import type { Block, FootnoteSpan } from '../../model/block.ts';
import type { Booklet, Chapter } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import type { OutputFile, RenderContext } from '../../model/output.ts';
import type { Revision } from '../../model/revision.ts';
import { chapterPieces, isChapter } from './chapters.ts';
import { createWriter } from './create-writer.ts';
import { packDocument } from './pack-document.ts';
import { pageNumberEstimator } from './page-numbers.ts';
import { sections } from './sections.ts';
import { acceptedBody } from './tracked/accepted-body.ts';
import { isGone } from './tracked/gone.ts';
import { tracker } from './tracked/tracker.ts';

export interface DocxContext extends RenderContext {
  /** Works out page numbers in another way than ours. */
  readonly pageNumbers?: PageNumberEstimator;
}

/**
 * The booklet as one Word file: real styles with the faces of GB/T 9704, contents and references with their page numbers
 * already in them, and the same bytes for the same booklet.
 */
export const renderDocx = async (
  booklet: Booklet<Audience>,
  context: DocxContext,
): Promise<readonly OutputFile[]> => {
  const { writer, notes } = createWriter(context, {
    targets: new Set(booklet.chapters.flatMap(targetIds)),
    moved: new Set(booklet.chapters.flatMap((chapter) => movedIds(chapter))),
    marked: booklet.audience !== 'public',
    ...(booklet.redline && { tracker: tracker(booklet.redline) }),
  });
  const pieces = (front: boolean) =>
    booklet.chapters
      .filter(({ type }) => (type === 'preface') === front)
      .flatMap((chapter) => chapterPieces(chapter, writer));
  const contents = packDocument({
    sections: sections(booklet, pieces(true), pieces(false)),
    writer,
    notes,
    pageNumbers: estimator(booklet, context, notes.footnotes),
    tracksChanges: booklet.audience === 'review',
    properties: propertiesOf(booklet),
  });
  return [{ path: bookletFileName(booklet, 'docx'), contents }];
};

function propertiesOf(booklet: Booklet<Audience>) {
  const { unit, title, editionName, edition, status, issuedOn, audience } = booklet;
  return {
    title: `${unit.name}${title}（${editionName}）`,
    subject: [edition, editionName, status].filter((part) => part !== undefined).join('　'),
    author: unit.name,
    keywords: ['权力清单', '权力运行', '规章制度', '绩效考核', unit.name],
    category: editionName,
    status,
    issuedOn,
    /** Leads a file that comes back to the very text that was sent. */
    edition: [unit.name, edition ?? '', audience, bookletFingerprint(booklet).slice(0, 16)].join('/'),
  };
}

/** Pages are those of the present text, whatever a compared booklet shows of its base. */
function estimator(
  { redline }: Booklet<Audience>,
  { pageNumbers }: DocxContext,
  footnotes: readonly FootnoteSpan[],
): PageNumberEstimator {
  const estimate = pageNumbers ?? pageNumberEstimator(footnotes);
  return redline ? (body, context) => estimate(acceptedBody(body), context) : estimate;
}

function targetIds(child: Chapter | Block): readonly string[] {
  if (isChapter(child))
    return isGone(child.revised?.revision) ? [] : [child.id, ...child.children.flatMap(targetIds)];
  return child.type === 'heading' && !isGone(child.revision) ? [child.id] : [];
}

/** Chapters that the base has at another place, with all below them. */
function movedIds(chapter: Chapter, above?: Revision): readonly string[] {
  const revision = chapter.revised?.revision ?? above;
  const below = chapter.children.filter(isChapter).flatMap((child) => movedIds(child, revision));
  return revision === 'moved-away' ? [chapter.id, ...below] : below;
}

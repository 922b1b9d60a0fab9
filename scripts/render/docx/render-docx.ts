import { Document, Packer, type PageNumberEstimator, Paragraph } from 'docx';
import { bookletFileName } from '../../lib/booklet-file-name.ts';
import type { Block, FootnoteSpan } from '../../model/block.ts';
import type { Booklet, Chapter } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import type { OutputFile, RenderContext } from '../../model/output.ts';
import type { Place } from '../../model/place.ts';
import type { ReviewComment } from '../../model/revision.ts';
import { chapterPieces, isChapter } from './chapters.ts';
import { docxComment } from './docx-comment.ts';
import { PORTRAIT } from './geometry.ts';
import { pageNumberEstimator } from './page-numbers.ts';
import { finish } from './parts/finish.ts';
import { fontTablePart } from './parts/font-table-part.ts';
import { propertiesPart } from './parts/properties-part.ts';
import { settingsPart } from './parts/settings-part.ts';
import { sections } from './sections.ts';
import { sourceBookmark } from './source-bookmark.ts';
import { spanChildren } from './spans.ts';
import { stylesPart } from './styles/styles-part.ts';
import { acceptedBody } from './tracked/accepted-body.ts';
import { isGone } from './tracked/gone.ts';
import { tracker } from './tracked/tracker.ts';
import type { Writer } from './writer.ts';

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
  const footnotes: FootnoteSpan[] = [];
  const comments: ReviewComment[] = [];
  const writer = createWriter(booklet, context, footnotes, comments);
  const pieces = (front: boolean) =>
    booklet.chapters
      .filter(({ type }) => (type === 'preface') === front)
      .flatMap((chapter) => chapterPieces(chapter, writer));
  const pages = sections(booklet, pieces(true), pieces(false));
  const styles = stylesPart();
  const document = new Document({
    externalStyles: styles,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    pageNumbers: estimator(booklet, context, footnotes),
    sections: pages,
    footnotes: Object.fromEntries(
      footnotes.map((footnote, index) => [index + 1, { children: [footnoteParagraph(footnote, writer)] }]),
    ),
    ...(comments.length > 0 && { comments: { children: comments.map(docxComment(booklet.issuedOn)) } }),
  });
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'word/styles.xml', data: styles },
    { path: 'word/settings.xml', data: settingsPart({ tracksChanges: booklet.audience === 'review' }) },
    { path: 'word/fontTable.xml', data: fontTablePart() },
    { path: 'docProps/core.xml', data: propertiesPart(booklet) },
  ]);
  return [{ path: bookletFileName(booklet, 'docx'), contents: finish(packed) }];
};

function createWriter(
  booklet: Booklet<Audience>,
  { drawings, fonts }: RenderContext,
  footnotes: FootnoteSpan[],
  comments: ReviewComment[],
): Writer {
  const marks = new Set<string>();
  const marked = booklet.audience !== 'public';
  return {
    drawings,
    fonts,
    targets: new Set(booklet.chapters.flatMap(targetIds)),
    ...(booklet.redline && { tracker: tracker(booklet.redline) }),
    commentId: (comment) => comments.push(comment) - 1,
    footnoteId: (footnote) => footnotes.push(footnote),
    sourceMark: (place: Place | undefined) => {
      if (!place || !marked) return undefined;
      const mark = sourceBookmark(place);
      if (marks.has(mark)) return undefined;
      marks.add(mark);
      return mark;
    },
    page: PORTRAIT,
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

function footnoteParagraph({ children }: FootnoteSpan, writer: Writer): Paragraph {
  const room = { width: 400, height: 200 };
  return new Paragraph({
    style: 'FootnoteText',
    children: spanChildren(children, { writer, style: { face: 'song' }, room }),
  });
}

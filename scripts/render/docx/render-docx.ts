import { Document, Packer, type PageNumberEstimator, Paragraph } from 'docx';
import { bookletFileName } from '../../lib/booklet-file-name.ts';
import type { Block, FootnoteSpan } from '../../model/block.ts';
import type { Booklet, Chapter } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import type { OutputFile, RenderContext } from '../../model/output.ts';
import type { Place } from '../../model/place.ts';
import { chapterPieces, isChapter } from './chapters.ts';
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
  const writer = createWriter(booklet, context, footnotes);
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
    pageNumbers: context.pageNumbers ?? pageNumberEstimator(footnotes),
    sections: pages,
    footnotes: Object.fromEntries(
      footnotes.map((footnote, index) => [index + 1, { children: [footnoteParagraph(footnote, writer)] }]),
    ),
  });
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'word/styles.xml', data: styles },
    { path: 'word/settings.xml', data: settingsPart() },
    { path: 'word/fontTable.xml', data: fontTablePart() },
    { path: 'docProps/core.xml', data: propertiesPart(booklet) },
  ]);
  return [{ path: bookletFileName(booklet, 'docx'), contents: finish(packed) }];
};

function createWriter(
  booklet: Booklet<Audience>,
  { drawings, fonts }: RenderContext,
  footnotes: FootnoteSpan[],
): Writer {
  const marks = new Set<string>();
  const marked = booklet.audience !== 'public';
  return {
    drawings,
    fonts,
    targets: new Set(booklet.chapters.flatMap(targetIds)),
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

function targetIds(child: Chapter | Block): readonly string[] {
  if (isChapter(child)) return [child.id, ...child.children.flatMap(targetIds)];
  return child.type === 'heading' ? [child.id] : [];
}

function footnoteParagraph({ children }: FootnoteSpan, writer: Writer): Paragraph {
  const room = { width: 400, height: 200 };
  return new Paragraph({
    style: 'FootnoteText',
    children: spanChildren(children, { writer, style: { face: 'song' }, room }),
  });
}

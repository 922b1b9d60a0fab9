import { bookletFileName } from '../../lib/booklet-file-name.ts';
import { MARGINS, TEXT_AREA } from '../../lib/page-geometry.ts';
import type { PrintedPicture } from '../../model/block.ts';
import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import type { OutputFile, RenderContext } from '../../model/output.ts';
import { archivalLevel } from './archival-level.ts';
import type { BookContext } from './book-context.ts';
import { bookEntries } from './book-entries.ts';
import { chapterItems } from './chapter-items.ts';
import { collectFromTree } from './collect-from-tree.ts';
import type { SectionNode } from './engine/nodes.ts';
import { type BookDefinition, printBook } from './engine/print.ts';
import { nodeItem, PORTRAIT_PAGE, toSections } from './flow-item.ts';
import { CONTENTS_ID, contentsNodes, coverNodes } from './front-matter.ts';
import { drawFurniture, mirrorShift } from './page-furniture.ts';
import { runningHeads } from './running-heads.ts';

/** The booklet as one PDF, named by `bookletFileName`; the caller chooses the folder. */
export async function renderPdf(
  booklet: Booklet<Audience>,
  context: RenderContext,
): Promise<readonly OutputFile[]> {
  const { bytes } = await printBook(bookDefinition(booklet, context));
  return [{ path: bookletFileName(booklet, 'pdf'), contents: bytes }];
}

/** What the engine prints for a booklet. Exported for tests, which ask how many pages it gave and what was missing. */
export function bookDefinition(
  booklet: Booklet<Audience>,
  { drawings, fonts }: RenderContext,
): BookDefinition {
  const found = collectFromTree(booklet.chapters);
  const context: BookContext = {
    drawings,
    printedIds: found.ids,
    pictures: found.pictures,
    level: 1,
    area: TEXT_AREA,
  };
  const entries = bookEntries(booklet.chapters);
  const sheet = booklet.form === 'sheet';
  const first = booklet.chapters.find(({ type }) => type !== 'preface');
  return {
    fonts,
    size: PORTRAIT_PAGE,
    margins: MARGINS,
    content: bookSections(booklet, context),
    pictures: embedded(found.pictures),
    outline: sheet ? entries : [{ id: CONTENTS_ID, title: '目录', children: [] }, ...entries],
    firstNumbered: first?.id ?? '',
    info: documentInfo(booklet),
    archival: archivalLevel(found.pictures.values()),
    shiftOf: mirrorShift,
    furniture: (anchors) => {
      const headOf = runningHeads(entries, anchors);
      return (document, page, tools) => {
        const head = headOf(page.index);
        drawFurniture(document, page, tools, {
          ...((sheet || page.index > 0) && { number: `— ${page.number} —` }),
          ...(head !== undefined && { head }),
          ...(booklet.stamp !== undefined && { stamp: booklet.stamp }),
        });
      };
    },
  };
}

/** Cover, contents and preface; then the parts and annexes, which begin on an odd page. */
function bookSections(booklet: Booklet<Audience>, context: BookContext): readonly SectionNode[] {
  if (booklet.form === 'sheet')
    return toSections(
      booklet.chapters.flatMap((chapter) => chapterItems(chapter, context)),
      false,
    );
  const preface = booklet.chapters.filter(({ type }) => type === 'preface');
  const rest = booklet.chapters.filter(({ type }) => type !== 'preface');
  const contents = [
    ...contentsNodes(bookEntries(booklet.chapters)).map(nodeItem),
    ...preface.flatMap((chapter) => chapterItems(chapter, context)),
  ];
  return [
    ...toSections(coverNodes(booklet).map(nodeItem), false),
    ...toSections(contents, true),
    ...toSections(
      rest.flatMap((chapter) => chapterItems(chapter, context)),
      true,
    ),
  ];
}

const KEYWORDS = ['职权目录', '流程图', '配套制度', '考核办法'];

function documentInfo(booklet: Booklet<Audience>): BookDefinition['info'] {
  const { unit, title, editionName, issuedOn } = booklet;
  const [year = '1970', month = '01', day = '01'] = issuedOn.split('-');
  return {
    Title: `${unit.name}${title}（${editionName}）`,
    Author: unit.name,
    Subject: title,
    Keywords: [unit.name, ...KEYWORDS].join('，'),
    Creator: '汇编',
    Producer: 'pdfmake',
    // The file's identity is made from these: they may not come from the clock.
    CreationDate: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))),
  };
}

/** SVG is drawn, not embedded. */
function embedded(pictures: ReadonlyMap<string, PrintedPicture>): Readonly<Record<string, string>> {
  const raster = [...pictures.values()].filter(({ format }) => format !== 'svg');
  return Object.fromEntries(raster.map((picture) => [picture.fileName, dataUrl(picture)]));
}

function dataUrl({ format, bytes }: PrintedPicture): string {
  return `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`;
}

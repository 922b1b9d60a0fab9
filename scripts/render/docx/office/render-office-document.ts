import { DocumentGridType, type FileChild, type ISectionOptions, NumberFormat, Paragraph } from 'docx';
import type { OfficeDocument } from '../../../model/office-document.ts';
import type { OutputFile, RenderContext } from '../../../model/output.ts';
import { piecesOf } from '../blocks/blocks.ts';
import { createWriter } from '../create-writer.ts';
import { LANDSCAPE, LINE, PORTRAIT } from '../geometry.ts';
import { packDocument } from '../pack-document.ts';
import { blankPageNumbers } from '../page-numbers.ts';
import { pieceNodes } from '../piece-nodes.ts';
import { pageNumberFooters, sidewaysFooters } from '../running.ts';
import { textRuns } from '../text-runs.ts';
import { titleIndent } from '../title-indent.ts';
import { letterParts } from './letter-parts.ts';

/** A paper beside the booklet as a Word file, in the styles of the booklet; page numbers run from 1. */
export async function renderOfficeDocument(
  paper: OfficeDocument,
  context: RenderContext,
): Promise<OutputFile> {
  const { writer, notes } = createWriter(context, { targets: new Set(), marked: false });
  const page = paper.landscape ? LANDSCAPE : PORTRAIT;
  const around = { writer: { ...writer, page }, quoted: false, internal: false, listDepth: 0 };
  const text: readonly FileChild[] = pieceNodes(piecesOf(paper.blocks, around));
  const letter = paper.letter && letterParts(paper.letter, paper.issuedOn, paper.author);
  const section: ISectionOptions = {
    ...(letter && { headers: letter.headers }),
    footers: { ...(paper.landscape ? sidewaysFooters() : pageNumberFooters()), ...letter?.footers },
    properties: {
      page: {
        size: page.size,
        margin: { ...page.margin, ...letter?.margin, gutter: 0 },
        pageNumbers: { formatType: NumberFormat.DECIMAL, start: 1 },
      },
      grid: { type: DocumentGridType.LINES, linePitch: LINE },
      ...(letter && { titlePage: true }),
    },
    children: [
      ...(letter?.before ?? []),
      ...titleParagraphs(paper),
      ...(letter?.address ?? []),
      ...text,
      ...(letter?.after ?? []),
    ],
  };
  const contents = packDocument({
    sections: [section],
    writer,
    notes,
    pageNumbers: blankPageNumbers,
    tracksChanges: false,
    properties: {
      title: `${paper.author}${paper.title}`,
      subject: paper.title,
      author: paper.author,
      keywords: ['送审', paper.author],
      category: '送审材料',
      status: '送审',
      issuedOn: paper.issuedOn,
    },
  });
  return { path: paper.fileName, contents };
}

/** 2号, in twips. */
const TITLE_LETTER = 440;

function titleParagraphs({ title, subtitle, landscape }: OfficeDocument): readonly Paragraph[] {
  const width = (landscape ? LANDSCAPE : PORTRAIT).textWidth;
  const indent = titleIndent(title, { letter: TITLE_LETTER, width });
  const heading = new Paragraph({
    style: 'Heading1',
    children: textRuns(title, { face: 'title' }),
    ...(indent && { indent }),
    ...(subtitle && { spacing: { after: LINE / 3 } }),
  });
  if (!subtitle) return [heading];
  const line = new Paragraph({
    style: 'Centered',
    children: textRuns(subtitle, { face: 'kai', style: 'ItemTitle' }),
  });
  return [heading, line];
}

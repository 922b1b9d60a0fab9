import { Document, type ISectionOptions, type PageNumberEstimator, Paragraph } from 'docx';
import type { FootnoteSpan } from '../../model/block.ts';
import type { Notes } from './create-writer.ts';
import { docxComment } from './docx-comment.ts';
import { finish } from './parts/finish.ts';
import { fontTablePart } from './parts/font-table-part.ts';
import { type PropertyFacts, propertiesPart } from './parts/properties-part.ts';
import { settingsPart } from './parts/settings-part.ts';
import { spanChildren } from './spans.ts';
import { stylesPart } from './styles/styles-part.ts';
import type { Writer } from './writer.ts';

export interface WrittenDocument {
  readonly sections: readonly ISectionOptions[];
  readonly writer: Writer;
  /** What the sections have collected. */
  readonly notes: Notes;
  readonly pageNumbers: PageNumberEstimator;
  /** Whether Word tracks what a reader changes. */
  readonly tracksChanges: boolean;
  readonly properties: PropertyFacts;
}

/** The bytes of a Word file: the same for the same sections, in every time zone and process. */
export function packDocument(written: WrittenDocument): Uint8Array {
  const { writer, properties, pageNumbers, tracksChanges } = written;
  const { footnotes, comments } = written.notes;
  const styles = stylesPart();
  const document = new Document({
    externalStyles: styles,
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    pageNumbers,
    sections: written.sections,
    footnotes: Object.fromEntries(
      footnotes.map((footnote, index) => [index + 1, { children: [footnoteParagraph(footnote, writer)] }]),
    ),
    ...(comments.length > 0 && { comments: { children: comments.map(docxComment(properties.issuedOn)) } }),
    ...(properties.edition && { customProperties: [{ name: 'HuibianEdition', value: properties.edition }] }),
  });
  return finish(document, [
    { path: 'word/styles.xml', data: styles },
    { path: 'word/settings.xml', data: settingsPart({ tracksChanges }) },
    { path: 'word/fontTable.xml', data: fontTablePart() },
    { path: 'docProps/core.xml', data: propertiesPart(properties) },
  ]);
}

function footnoteParagraph({ children }: FootnoteSpan, writer: Writer): Paragraph {
  const room = { width: 400, height: 200 };
  return new Paragraph({
    style: 'FootnoteText',
    children: spanChildren(children, { writer, style: { face: 'song' }, room }),
  });
}

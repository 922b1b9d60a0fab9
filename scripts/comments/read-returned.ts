import { openPackage } from '../lib/docx-reading/open-package.ts';
import { readXml } from '../lib/docx-reading/read-xml.ts';
import { relatedParts } from '../lib/docx-reading/related-parts.ts';
import { child, childrenNamed, descendants } from '../lib/docx-reading/xml-element.ts';
import { readPassages } from './read-passages.ts';
import { readRemarks } from './read-remarks.ts';
import type { ReturnedDocument } from './returned-document.ts';

/**
 * Reads a DOCX whose text a reviewer may have changed in Word, WPS or LibreOffice. Throws a problem where the file is no
 * Word file, is broken or is not safe to open.
 */
export function readReturned(bytes: Uint8Array): ReturnedDocument {
  const parts = openPackage(bytes);
  const part = (name: string) => {
    const found = parts.get(name);
    return found && readXml(found, name);
  };
  const body = child(part('word/document.xml'), 'w:body');
  // The first two footnotes are the lines that divide them from the text.
  const footnotes = childrenNamed(part('word/footnotes.xml'), 'w:footnote').filter(
    ({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal',
  );
  const related = relatedParts(parts, part('word/_rels/document.xml.rels'));
  const { passages, anchors } = readPassages(body ? [body, ...footnotes] : footnotes, related);
  const title = [...descendants(part('docProps/core.xml'), 'title')][0]?.children.join('');
  return {
    passages,
    remarks: readRemarks(part('word/comments.xml'), part('word/commentsExtended.xml'), anchors),
    ...(title && { title }),
  };
}

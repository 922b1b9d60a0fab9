import { PDFDocument } from './pdfmake.ts';

/** Levels of ISO 19005; 1b goes with PDF 1.4 and knows no transparency. */
export type ArchivalLevel = 'PDF/A-1b' | 'PDF/A-2b';

/** pdfmake's document with metadata that survive any title: pdfkit puts `&` and `<` into XML as they are. */
export class BookDocument extends PDFDocument {
  override _addInfo(): void {
    this.appendXML(metadata(this.info));
  }
}

function escaped(value: unknown): string {
  return String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The document information again as XMP: PDF/A asks that the two agree (ISO 19005-2 §6.6.2). */
function metadata(info: Readonly<Record<string, unknown>>): string {
  const { Title, Author, Subject, Keywords, Creator, Producer, CreationDate } = info;
  const created = CreationDate instanceof Date ? CreationDate.toISOString().replace(/\.\d+Z$/, 'Z') : '';
  return `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${created}</xmp:CreateDate>
<xmp:CreatorTool>${escaped(Creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(Title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(Author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(Subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${escaped(Producer)}</pdf:Producer>
<pdf:Keywords>${escaped(Keywords)}</pdf:Keywords>
</rdf:Description>
`;
}

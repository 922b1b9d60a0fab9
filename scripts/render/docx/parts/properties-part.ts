import type { Booklet } from '../../../model/booklet.ts';
import type { Audience } from '../../../model/edition.ts';
import { escapeXml, writable, XML_HEAD } from '../xml.ts';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** `docProps/core.xml`: what Word and file managers show of the booklet. The only date is the day of the compilation. */
export function propertiesPart(booklet: Booklet<Audience>): string {
  const { unit, title, editionName, edition, status } = booklet;
  const date = `<dcterms:%s xsi:type="dcterms:W3CDTF">${booklet.issuedOn}T00:00:00Z</dcterms:%s>`;
  const properties = [
    property('dc:title', `${unit.name}${title}（${editionName}）`),
    property('dc:subject', [edition, editionName, status].filter(Boolean).join('　')),
    property('dc:creator', unit.name),
    property('cp:keywords', ['权力清单', '权力运行', '规章制度', '绩效考核', unit.name].join('; ')),
    property('cp:lastModifiedBy', unit.name),
    property('cp:revision', '1'),
    date.replaceAll('%s', 'created'),
    date.replaceAll('%s', 'modified'),
    property('cp:category', editionName),
    property('cp:contentStatus', status),
    property('dc:language', 'zh-CN'),
  ];
  return `${XML_HEAD}<cp:coreProperties ${NAMESPACES}>${properties.join('')}</cp:coreProperties>`;
}

const property = (name: string, value: string) => `<${name}>${escapeXml(writable(value))}</${name}>`;

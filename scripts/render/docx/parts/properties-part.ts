import type { DateText } from '../../../model/terms.ts';
import { escapeXml, writable, XML_HEAD } from '../xml.ts';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** What a file says of itself. */
export interface PropertyFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly category: string;
  readonly status: string;
  /** Day of the compilation: the only date that a file knows. */
  readonly issuedOn: DateText;
  /** Names the edition that the file holds, for a program that reads it back. */
  readonly edition?: string;
}

/** `docProps/core.xml`: what Word and file managers show of a file. */
export function propertiesPart(facts: PropertyFacts): string {
  const date = `<dcterms:%s xsi:type="dcterms:W3CDTF">${facts.issuedOn}T00:00:00Z</dcterms:%s>`;
  const properties = [
    property('dc:title', facts.title),
    property('dc:subject', facts.subject),
    property('dc:creator', facts.author),
    property('cp:keywords', facts.keywords.join('; ')),
    property('cp:lastModifiedBy', facts.author),
    property('cp:revision', '1'),
    date.replaceAll('%s', 'created'),
    date.replaceAll('%s', 'modified'),
    property('cp:category', facts.category),
    property('cp:contentStatus', facts.status),
    property('dc:language', 'zh-CN'),
  ];
  return `${XML_HEAD}<cp:coreProperties ${NAMESPACES}>${properties.join('')}</cp:coreProperties>`;
}

const property = (name: string, value: string) => `<${name}>${escapeXml(writable(value))}</${name}>`;

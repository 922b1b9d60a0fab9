import { strToU8, type Zippable, zipSync } from 'fflate';
import type { DateText } from '../../../model/terms.ts';
import { escapeXml } from './escape-xml.ts';
import { columnName, HEAD_ROW, type Sheet, tableRange } from './sheet.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';
import {
  CONTENT_TYPES,
  MAIN_NAMESPACE,
  OFFICE_RELATIONS,
  PACKAGE_RELATIONS,
  SPREADSHEET_TYPE,
  XML_HEADER,
} from './xml-names.ts';

export interface WorkbookFacts {
  readonly title: string;
  readonly author: string;
  /** Stands as the date of creation and of change. */
  readonly date: DateText;
}

/** The first date that a zip entry can have: the bytes must not tell when the file was made. */
const ZIP_DATE = '1980-01-01T00:00:00';

/** An XLSX workbook, as plain as spreadsheets read it. Equal input gives equal bytes. */
export function toWorkbook(sheets: readonly Sheet[], facts: WorkbookFacts): Uint8Array {
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypesXml(sheets)],
    ['_rels/.rels', packageRelationsXml],
    ['docProps/core.xml', coreXml(facts)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationsXml(sheets)],
    ['xl/styles.xml', stylesXml],
    ...sheets.map((sheet, index) => [sheetPath(index), sheetXml(sheet)] as const),
  ];
  const zip: Zippable = Object.fromEntries(
    parts.map(([path, xml]) => [path, [strToU8(xml), { mtime: ZIP_DATE, level: 9 }]]),
  );
  return zipSync(zip);
}

const sheetPath = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;

function contentTypesXml(sheets: readonly Sheet[]): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return `${XML_HEADER}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override('xl/workbook.xml', `${SPREADSHEET_TYPE}.sheet.main+xml`),
    override('xl/styles.xml', `${SPREADSHEET_TYPE}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets.map((_, index) => override(sheetPath(index), `${SPREADSHEET_TYPE}.worksheet+xml`)),
  ].join('')}</Types>`;
}

const packageRelationsXml = `${XML_HEADER}<Relationships xmlns="${PACKAGE_RELATIONS}"><Relationship Id="rId1" Type="${OFFICE_RELATIONS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function workbookRelationsXml(sheets: readonly Sheet[]): string {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE_RELATIONS}/${type}" Target="${target}"/>`;
  return `${XML_HEADER}<Relationships xmlns="${PACKAGE_RELATIONS}">${[
    ...sheets.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    relation(sheets.length + 1, 'styles', 'styles.xml'),
  ].join('')}</Relationships>`;
}

/** The head of each table is printed on every page, and Excel finds the filter by a hidden name. */
function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, index) => [
    ...(sheet.filtered
      ? [definedName('_FilterDatabase', index, absolute(sheet, tableRange(sheet)), true)]
      : []),
    definedName('Print_Titles', index, printTitles(sheet), false),
  ]);
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${XML_HEADER}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${entries.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

/** What is printed on every page: the head, and the columns that stay in view on the screen. */
function printTitles(sheet: Sheet): string {
  const head = absolute(sheet, `${HEAD_ROW}:${HEAD_ROW}`);
  if (sheet.frozenColumns === 0) return head;
  const last = columnName(sheet.frozenColumns - 1);
  return `'${escapeXml(sheet.name)}'!$A:$${last},${head}`;
}

function definedName(name: string, sheet: number, range: string, hidden: boolean): string {
  return `<definedName name="_xlnm.${name}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ''}>${range}</definedName>`;
}

/** `A3:X9` → `'职权目录'!$A$3:$X$9`. */
function absolute({ name }: Sheet, range: string): string {
  return `'${escapeXml(name)}'!${range.replace(/([A-Z]*)(\d+)/g, (_, column: string, row: string) => `${column && `$${column}`}$${row}`)}`;
}

function coreXml({ title, author, date }: WorkbookFacts): string {
  const moment = `${date}T00:00:00Z`;
  return `${XML_HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;
}

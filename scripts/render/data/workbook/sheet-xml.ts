import { escapeXml } from './escape-xml.ts';
import { rowHeight } from './row-height.ts';
import { type Cell, columnName, HEAD_ROW, type Sheet, STYLES, tableRange } from './sheet.ts';
import { MAIN_NAMESPACE, XML_HEADER } from './xml-names.ts';

/** One worksheet part (ECMA-376 part 1, 18.3); its elements stand in the order that the schema wants. */
export function sheetXml(sheet: Sheet): string {
  const last = columnName(sheet.head.length - 1);
  const titleEnd = columnName(columnsOfFirstPage(sheet) - 1);
  return `${XML_HEADER}<worksheet xmlns="${MAIN_NAMESPACE}">
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<dimension ref="A1:${last}${HEAD_ROW + sheet.rows.length}"/>
${viewXml(sheet)}
<sheetFormatPr defaultRowHeight="18"/>
<cols>${sheet.widths.map(columnXml).join('')}</cols>
<sheetData>
${rowXml(1, [{ value: sheet.title, style: 'title' }], 30)}
${rowXml(2, [{ value: sheet.note, style: 'note' }])}
${rowXml(
  HEAD_ROW,
  sheet.head.map((title) => ({ value: title, style: 'head' })),
  24,
)}
${sheet.rows.map((cells, index) => rowXml(HEAD_ROW + 1 + index, cells, rowHeight(cells, sheet))).join('\n')}
</sheetData>
${sheet.filtered ? `<autoFilter ref="${tableRange(sheet)}"/>` : ''}
<mergeCells count="2"><mergeCell ref="A1:${titleEnd}1"/><mergeCell ref="A2:${titleEnd}2"/></mergeCells>
<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/>
<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>
</worksheet>`;
}

/** So many characters stand side by side on A4 turned sideways and are still read with ease. */
const READABLE = 190;

/** A wide table goes over several sheets of paper rather than shrink until nobody can read it. */
const pagesAcross = ({ widths }: Sheet) =>
  Math.ceil(widths.reduce((sum, width) => sum + width, 0) / READABLE);

/** How many columns the first sheet of paper takes: the title stands over them. */
function columnsOfFirstPage({ widths }: Sheet): number {
  let sum = 0;
  const over = widths.findIndex((width) => {
    sum += width;
    return sum > READABLE;
  });
  return over < 0 ? widths.length : Math.max(2, over);
}

function viewXml({ frozenColumns }: Sheet): string {
  const corner = `${columnName(frozenColumns)}${HEAD_ROW + 1}`;
  const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  const split = frozenColumns > 0 ? `xSplit="${frozenColumns}" ` : '';
  return `<sheetViews><sheetView workbookViewId="0"><pane ${split}ySplit="${HEAD_ROW}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml(number: number, cells: readonly Cell[], height?: number): string {
  const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${tall}>${cells.map((cell, index) => cellXml(`${columnName(index)}${number}`, cell)).join('')}</row>`;
}

/** Text stands in the cell itself and is typed as text, so that no spreadsheet can take it for a formula. */
function cellXml(reference: string, { value, style, formula }: Cell): string {
  const start = `<c r="${reference}" s="${STYLES[style]}"`;
  if (value === undefined) return `${start}/>`;
  if (typeof value === 'object') return `${start}><v>${serialDay(value.date)}</v></c>`;
  if (typeof value === 'number') {
    return `${start}>${formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`}<v>${value}</v></c>`;
  }
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** Days since 1899-12-30, as spreadsheets count them. */
function serialDay(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000;
}

import {
  child,
  childrenNamed,
  descendants,
  elementsOf,
  valOf,
  type XmlElement,
} from '../lib/docx-reading/xml-element.ts';
import { inlineText } from './inline-text.ts';

/** The rows of a table. A merged cell gives its text to each place that it covers, because Markdown cannot merge. */
export function readRows(table: XmlElement): {
  readonly rows: readonly (readonly string[])[];
  readonly merged: boolean;
} {
  let above: readonly string[] = [];
  let merged = false;
  const rows: (readonly string[])[] = [];
  for (const row of rowsOf(table)) {
    if (child(child(row, 'w:trPr'), 'w:del')) continue;
    const cells: string[] = [];
    for (const cell of cellsOf(row)) {
      const properties = child(cell, 'w:tcPr');
      const span = Math.min(MOST_COLUMNS, Number(valOf(properties, 'w:gridSpan') ?? 1));
      const vertical = child(properties, 'w:vMerge');
      const continues = vertical !== undefined && vertical.attributes['w:val'] !== 'restart';
      merged ||= span > 1 || continues;
      const text = continues ? (above[cells.length] ?? '') : cellText(cell);
      for (let column = 0; column < span; column++) cells.push(text);
    }
    above = cells;
    if (cells.some((text) => text !== '')) rows.push(cells);
  }
  return { rows, merged };
}

const MOST_COLUMNS = 63;

function* rowsOf(parent: XmlElement): Generator<XmlElement, undefined> {
  for (const element of elementsOf(parent)) {
    if (element.name === 'w:tr') yield element;
    else if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(element.name)) yield* rowsOf(element);
  }
}

function* cellsOf(parent: XmlElement): Generator<XmlElement, undefined> {
  for (const element of elementsOf(parent)) {
    if (element.name === 'w:tc') yield element;
    else if (['w:sdt', 'w:sdtContent', 'w:customXml'].includes(element.name)) yield* cellsOf(element);
  }
}

function cellText(cell: XmlElement): string {
  const nested = childrenNamed(cell, 'w:tbl').length > 0;
  const paragraphs = nested ? descendants(cell, 'w:p') : childrenNamed(cell, 'w:p');
  return [...paragraphs]
    .map((paragraph) => inlineText(paragraph).trim())
    .filter((text) => text !== '')
    .join('\n');
}

import { childNamed, elementsOf, type Formatted, numberIn, textIn } from './formatted.ts';
import type { LaidBlock, LaidCell, LaidParagraph, LaidRow, LaidTable } from './laid-block.ts';
import { linePieces } from './line-pieces.ts';
import { paragraphLetters, paragraphLook } from './paragraph-look.ts';
import { type PageShown, readItems } from './read-items.ts';

/** Paragraphs and tables of a body, ready to be laid out; whatever else stands in it takes no room. */
export function readBlocks(parents: readonly Formatted[], shown: PageShown): readonly LaidBlock[] {
  return parents.flatMap((element): readonly LaidBlock[] => {
    if (element.name === 'w:p') return [readParagraph(element, shown)];
    return element.name === 'w:tbl' ? [readTable(element, shown)] : [];
  });
}

function readParagraph(element: Formatted, shown: PageShown): LaidParagraph {
  const properties = childNamed(element, 'w:pPr');
  const style = textIn(childNamed(properties, 'w:pStyle'), 'w:val');
  const letters = paragraphLetters(style);
  return {
    type: 'paragraph',
    look: paragraphLook(style, properties),
    pieces: linePieces(readItems(element, letters, shown)),
    spacing: letters.spacing,
    hair: 0,
    element,
  };
}

function readTable(element: Formatted, shown: PageShown): LaidTable {
  const rows = elementsOf(element).filter(({ name }) => name === 'w:tr');
  return { type: 'table', rows: rows.map((row) => readRow(row, shown)) };
}

function readRow(element: Formatted, shown: PageShown): LaidRow {
  const properties = childNamed(element, 'w:trPr');
  const whole = childNamed(properties, 'w:cantSplit');
  return {
    head: childNamed(properties, 'w:tblHeader') !== undefined,
    whole: whole !== undefined && textIn(whole, 'w:val') !== 'off',
    cells: elementsOf(element)
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => readCell(cell, shown)),
  };
}

function readCell(element: Formatted, shown: PageShown): LaidCell {
  const width = numberIn(childNamed(childNamed(element, 'w:tcPr'), 'w:tcW'), 'w:w') ?? 0;
  const paragraphs = elementsOf(element).filter(({ name }) => name === 'w:p');
  return { width, paragraphs: paragraphs.map((each) => readParagraph(each, shown)) };
}

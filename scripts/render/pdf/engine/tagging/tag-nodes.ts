import type { CellNode, FlowNode, SectionNode, TableNode } from '../nodes.ts';
import { type StructureElement, type StructureType, structureElement } from './structure-element.ts';

/** The logical tree of a document, and the element of each node that is drawn. */
export interface TaggedNodes {
  readonly root: StructureElement;
  readonly elements: ReadonlyMap<FlowNode, StructureElement>;
}

const DEEPEST_HEADING = 6;

/** Makes the structure tree from what is to be printed, in reading order. Heading levels never skip one (PDF/UA-1 §7.4). */
export function tagNodes(sections: readonly SectionNode[]): TaggedNodes {
  const root = structureElement('Document');
  const elements = new Map<FlowNode, StructureElement>();
  let headingLevel = 0;

  function add(parent: StructureElement, node: FlowNode, element: StructureElement): StructureElement {
    parent.kids.push(element);
    elements.set(node, element);
    return element;
  }

  function levelled(type: StructureType): StructureType {
    const wanted = /^H([1-6])$/.exec(type)?.[1];
    if (wanted === undefined) return type;
    headingLevel = Math.min(Number(wanted), headingLevel + 1, DEEPEST_HEADING);
    return HEADINGS[headingLevel - 1] ?? 'H6';
  }

  function visit(node: FlowNode, parent: StructureElement): void {
    if ('section' in node) visit(node.section, parent);
    else if ('stack' in node) {
      const holder = node.tag ? add(parent, node, structureElement(node.tag)) : parent;
      for (const child of node.stack) visit(child, holder);
    } else if ('paragraph' in node) {
      add(parent, node, structureElement(levelled(node.tag ?? 'P')));
      tagNotes(node);
    } else if ('table' in node) tagTable(node, add(parent, node, structureElement('Table')));
    else add(parent, node, structureElement('Figure', { alt: node.alt }));
  }

  /** A note becomes a child of its paragraph when its mark is drawn. */
  function tagNotes(node: FlowNode): void {
    if (!('paragraph' in node)) return;
    for (const { note } of node.paragraph.runs) if (note) elements.set(note, structureElement('Note'));
  }

  function tagTable(node: TableNode, table: StructureElement): void {
    node.table.body.forEach((row, index) => {
      const caption = index < node.table.captionRows ? row[0] : undefined;
      if (caption) tagCell(caption, table, structureElement('Caption'));
      else {
        const line = structureElement('TR');
        table.kids.push(line);
        row.forEach((cell, column) => {
          if (!cell._span) tagCell(cell, line, cellElement(node, cell, index, column));
        });
      }
    });
  }

  function tagCell(cell: CellNode, parent: StructureElement, element: StructureElement): void {
    add(parent, cell, element);
    tagNotes(cell);
    if ('stack' in cell) for (const child of cell.stack) visit(child, element);
  }

  for (const section of sections) visit(section, root);
  return { root, elements };
}

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

function cellElement({ table }: TableNode, cell: CellNode, row: number, column: number): StructureElement {
  const span = cell.colSpan && cell.colSpan > 1 ? { columns: cell.colSpan } : {};
  if (row < table.headerRows) return structureElement('TH', { scope: 'Column', ...span });
  if (table.rowHeads && column === 0) return structureElement('TH', { scope: 'Row', ...span });
  return structureElement('TD', span);
}

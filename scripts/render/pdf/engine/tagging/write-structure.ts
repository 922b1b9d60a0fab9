import { pdfString } from '../pdf-string.ts';
import type { PdfDocument, PdfReference } from '../pdfmake-types.ts';
import { isElement, type StructureElement, type StructureKid } from './structure-element.ts';

/** Cells keep their place in a row even when they are empty. */
const KEPT_EMPTY: ReadonlySet<string> = new Set(['TD', 'TH']);

/** Writes the structure tree and the tree that leads from pages and annotations back to it (ISO 32000-1 §14.7). */
export function writeStructure(
  document: PdfDocument,
  root: StructureElement,
  parents: readonly (StructureElement | readonly StructureElement[])[],
): void {
  const references = new Map<StructureElement, PdfReference>();
  const treeRoot = document.ref({ Type: 'StructTreeRoot' });

  function write(element: StructureElement, parent: PdfReference): PdfReference {
    const reference = document.ref({ Type: 'StructElem', S: element.type, P: parent });
    references.set(element, reference);
    const page = firstPage(element.kids);
    if (page) reference.data.Pg = page;
    if (element.alt !== undefined) reference.data.Alt = pdfString(element.alt);
    const attributes = tableAttributes(element);
    if (attributes) reference.data.A = attributes;
    reference.data.K = element.kids.filter(isUsed).map((kid) => writeKid(kid, reference, page));
    reference.end();
    return reference;
  }

  function writeKid(kid: StructureKid, parent: PdfReference, page: PdfReference | undefined): unknown {
    if (isElement(kid)) return write(kid, parent);
    if (kid.type === 'annotation') return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
    return kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid };
  }

  treeRoot.data.K = [write(root, treeRoot)];
  treeRoot.data.ParentTree = { Nums: parents.flatMap((entry, key) => [key, parentEntry(entry, references)]) };
  treeRoot.data.ParentTreeNextKey = parents.length;
  // pdfkit ends this reference itself when it finishes the document.
  document._root.data.StructTreeRoot = treeRoot;
}

function parentEntry(
  entry: StructureElement | readonly StructureElement[],
  references: ReadonlyMap<StructureElement, PdfReference>,
): unknown {
  if ('kids' in entry) return references.get(entry) ?? null;
  return entry.map((element) => references.get(element) ?? null);
}

function isUsed(kid: StructureKid): boolean {
  return !isElement(kid) || KEPT_EMPTY.has(kid.type) || kid.kids.some(isUsed);
}

function firstPage(kids: readonly StructureKid[]): PdfReference | undefined {
  for (const kid of kids) if (!isElement(kid)) return kid.page;
  return undefined;
}

function tableAttributes({ scope, columns }: StructureElement): object | undefined {
  if (!scope && !columns) return undefined;
  return { O: 'Table', ...(scope && { Scope: scope }), ...(columns && { ColSpan: columns }) };
}

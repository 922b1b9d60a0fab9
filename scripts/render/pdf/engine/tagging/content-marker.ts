import { pdfString } from '../pdf-string.ts';
import type { PdfDocument } from '../pdfmake-types.ts';
import { type StructureElement, structureElement } from './structure-element.ts';

/** Ties what is drawn to the structure tree. */
export interface ContentMarker {
  /** Call when a page was opened. */
  readonly beginPage: () => void;
  /** Draws as content of `element`. */
  readonly mark: (element: StructureElement, draw: () => void) => void;
  /** Draws what is no content: rules, running heads, repeated table heads. */
  readonly artifact: (kind: 'Layout' | 'Pagination', draw: () => void) => void;
  /** Options for an annotation that belongs to `link`; call the function that comes back when it was made. */
  readonly annotation: (
    link: StructureElement,
    text: string,
  ) => { readonly options: Record<string, unknown>; readonly made: () => void };
  /** Which element holds each marked piece of each page, and each annotation, by the keys that pages and annotations carry. */
  readonly parents: readonly (StructureElement | readonly StructureElement[])[];
}

export function contentMarker(document: PdfDocument, pageCount: number): ContentMarker {
  const parents: (StructureElement | StructureElement[])[] = [];
  let page: StructureElement[] = [];
  let pageKey = -1;
  let annotationKey = pageCount;

  return {
    parents,
    beginPage() {
      pageKey += 1;
      page = [];
      parents[pageKey] = page;
      document.page.dictionary.data.StructParents = pageKey;
    },
    mark(element, draw) {
      const mcid = page.length;
      page.push(element);
      element.kids.push({ type: 'marked', page: document.page.dictionary, mcid });
      document.addContent(`/${element.type} <</MCID ${mcid}>> BDC`);
      draw();
      document.addContent('EMC');
    },
    artifact(kind, draw) {
      document.addContent(`/Artifact <</Type /${kind}>> BDC`);
      draw();
      document.addContent('EMC');
    },
    annotation(link, text) {
      const key = annotationKey;
      annotationKey += 1;
      parents[key] = link;
      return {
        options: { StructParent: key, Contents: pdfString(text) },
        made() {
          const annotation = document.page.annotations.at(-1);
          if (annotation) link.kids.push({ type: 'annotation', page: document.page.dictionary, annotation });
        },
      };
    },
  };
}

/** A link inside a paragraph is an element of its own (ISO 32000-1 §14.8.4.4.2). */
export function linkElement(parent: StructureElement): StructureElement {
  const link = structureElement('Link');
  parent.kids.push(link);
  return link;
}

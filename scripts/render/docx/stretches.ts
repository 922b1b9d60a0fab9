import type { IXmlableObject } from 'docx';

/** A formatted element: its name as the only key. */
type Element = IXmlableObject;

/**
 * Cuts a formatted body at its forced page breaks into bodies of their own: each can be laid out without the others. The
 * first `front` sections are left out.
 */
export function stretches(body: Element, front: number): readonly Element[] {
  const children = childrenOf(body, 'w:body');
  const groups: Element[][] = [];
  let sections = 0;
  let breaks = true;
  for (const child of children) {
    const opens = breaks || breaksPage(child);
    breaks = sectionOf(child) !== undefined;
    if (breaks) sections++;
    if (sections < front || (sections === front && breaks)) continue;
    const group = groups.at(-1);
    // The section of the last pages stands behind them, as a child of the body.
    if (group && (!opens || 'w:sectPr' in child)) group.push(child);
    else groups.push([child]);
  }
  return withTheirSections(groups);
}

/** Ends each group with the section whose pages it lies on: its own, or that of the group behind it. */
function withTheirSections(groups: readonly (readonly Element[])[]): readonly Element[] {
  let section: Element | undefined;
  return groups
    .toReversed()
    .map((group) => {
      section =
        group.map((child) => ('w:sectPr' in child ? child : sectionOf(child))).find(Boolean) ?? section;
      const text = group.filter((child) => !('w:sectPr' in child)).map(withoutSection);
      return { 'w:body': section ? [...text, section] : text };
    })
    .toReversed();
}

function childrenOf(element: Element, name: string): readonly Element[] {
  const children: unknown = element[name];
  return Array.isArray(children) ? children : [];
}

const propertiesOf = (paragraph: Element): readonly Element[] =>
  childrenOf(paragraph, 'w:p').flatMap((child) => childrenOf(child, 'w:pPr'));

const sectionOf = (paragraph: Element): Element | undefined =>
  propertiesOf(paragraph).find((property) => 'w:sectPr' in property);

const breaksPage = (paragraph: Element): boolean =>
  propertiesOf(paragraph).some((property) => 'w:pageBreakBefore' in property);

function withoutSection(paragraph: Element): Element {
  if (!sectionOf(paragraph)) return paragraph;
  const children = childrenOf(paragraph, 'w:p').map((child) => {
    if (!('w:pPr' in child)) return child;
    return { 'w:pPr': childrenOf(child, 'w:pPr').filter((property) => !('w:sectPr' in property)) };
  });
  return { 'w:p': children };
}

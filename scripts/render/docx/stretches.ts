import type { IXmlableObject } from 'docx';

/** A formatted element: its name as the only key. */
type Element = IXmlableObject;

/** What stands between two forced page breaks. */
export interface Stretch {
  /** A body of its own, which can be laid out without the others; its pages count from 1. */
  readonly body: Element;
  /** Set where the count of the document begins anew. */
  readonly start?: number;
  readonly roman: boolean;
}

/** Cuts a formatted body at its forced page breaks. The first `unnumbered` sections are left out. */
export function stretches(body: Element, unnumbered: number): readonly Stretch[] {
  const groups: Element[][] = [];
  let sections = 0;
  let breaks = true;
  for (const child of childrenOf(body, 'w:body')) {
    const opens = breaks || breaksPage(child);
    breaks = sectionOf(child) !== undefined;
    if (breaks) sections++;
    if (sections < unnumbered || (sections === unnumbered && breaks)) continue;
    const group = groups.at(-1);
    // The section of the last pages stands behind them, as a child of the body.
    if (group && (!opens || 'w:sectPr' in child)) group.push(child);
    else groups.push([child]);
  }
  const governing = sectionsOf(groups);
  return groups.map((group, index) => stretch(group, governing[index] ?? {}, governing[index - 1]));
}

/** The section on whose pages each group lies: its own, else that of the group behind it. */
function sectionsOf(groups: readonly (readonly Element[])[]): readonly Element[] {
  let section: Element = {};
  return groups
    .toReversed()
    .map((group) => {
      section = group.map(ownSection).find((own) => own !== undefined) ?? section;
      return section;
    })
    .toReversed();
}

function stretch(group: readonly Element[], section: Element, before: Element | undefined): Stretch {
  const text = group.filter((child) => !('w:sectPr' in child)).map(withoutSection);
  const properties = childrenOf(section, 'w:sectPr');
  const numbers = attributesOf(properties.find((property) => 'w:pgNumType' in property)?.['w:pgNumType']);
  const unnumbered = { 'w:sectPr': properties.filter((property) => !('w:pgNumType' in property)) };
  const start = section === before ? undefined : numbers['w:start'];
  return {
    body: { 'w:body': [...text, unnumbered] },
    roman: numbers['w:fmt'] === 'lowerRoman',
    ...(typeof start === 'number' && { start }),
  };
}

function attributesOf(element: unknown): Readonly<Record<string, unknown>> {
  const attributes: unknown = element instanceof Object && '_attr' in element ? element._attr : undefined;
  return attributes instanceof Object ? { ...attributes } : {};
}

const ownSection = (child: Element): Element | undefined => ('w:sectPr' in child ? child : sectionOf(child));

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

import type { IXmlableObject } from 'docx';
import { childNamed, elementsOf, type Formatted, formatted, numberIn, textIn } from './formatted.ts';

/** What stands between two forced page breaks: it can be laid out without the others. */
export interface Stretch {
  readonly body: readonly Formatted[];
  /** Set where the count of the document begins anew. */
  readonly start?: number;
  readonly roman: boolean;
  readonly landscape: boolean;
}

/** Cuts a formatted body at its forced page breaks. The first `unnumbered` sections are left out. */
export function stretches(body: IXmlableObject, unnumbered: number): readonly Stretch[] {
  const groups: Formatted[][] = [];
  let sections = 0;
  let breaks = true;
  for (const child of elementsOf(formatted(body))) {
    const opens = breaks || breaksPage(child);
    breaks = sectionOf(child) !== undefined;
    if (breaks) sections++;
    if (sections < unnumbered || (sections === unnumbered && breaks)) continue;
    const group = groups.at(-1);
    // The section of the last pages stands behind them, as a child of the body.
    if (group && (!opens || child.name === SECTION)) group.push(child);
    else groups.push([child]);
  }
  const governing = sectionsOf(groups);
  return groups.map((group, index) => stretch(group, governing[index], governing[index - 1]));
}

const SECTION = 'w:sectPr';

/** The section on whose pages each group lies: its own, else that of the group behind it. */
function sectionsOf(groups: readonly (readonly Formatted[])[]): readonly (Formatted | undefined)[] {
  let section: Formatted | undefined;
  return groups
    .toReversed()
    .map((group) => {
      section = group.map(sectionOf).find((own) => own !== undefined) ?? section;
      return section;
    })
    .toReversed();
}

function stretch(
  body: readonly Formatted[],
  section: Formatted | undefined,
  before: Formatted | undefined,
): Stretch {
  const numbers = childNamed(section, 'w:pgNumType');
  const start = section === before ? undefined : numberIn(numbers, 'w:start');
  return {
    body,
    roman: textIn(numbers, 'w:fmt') === 'lowerRoman',
    landscape: textIn(childNamed(section, 'w:pgSz'), 'w:orient') === 'landscape',
    ...(start !== undefined && { start }),
  };
}

const sectionOf = (child: Formatted): Formatted | undefined =>
  child.name === SECTION ? child : childNamed(childNamed(child, 'w:pPr'), SECTION);

const breaksPage = (paragraph: Formatted): boolean =>
  childNamed(childNamed(paragraph, 'w:pPr'), 'w:pageBreakBefore') !== undefined;

import { childNamed, elementsOf, type Formatted } from './formatted.ts';

/** Gives every letter of a paragraph that room to the next, in twips, instead of what its style says. */
export function setApart(paragraph: Formatted, spacing: number): void {
  for (const run of runsIn(paragraph)) {
    const own = childNamed(run, 'w:rPr');
    const properties = own ? elementsOf(own).map(({ origin }) => origin) : [];
    const at = own ? elementsOf(own).filter(({ name }) => BEFORE.has(name)).length : 0;
    const changed = {
      'w:rPr': properties.toSpliced(at, 0, { 'w:spacing': { _attr: { 'w:val': spacing } } }),
    };
    const others = elementsOf(run).filter((child) => child !== own);
    // docx writes the body from this tree: it offers no other way to change what it has laid out.
    Object.assign(run.origin, { 'w:r': [changed, ...others.map(({ origin }) => origin)] });
  }
}

/** What the schema wants before the spacing in the properties of a run. */
const BEFORE = new Set(
  ['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'strike', 'color'].map((name) => `w:${name}`),
);

const runsIn = (element: Formatted): readonly Formatted[] =>
  element.name === 'w:r' ? [element] : elementsOf(element).flatMap(runsIn);

import type { IXmlableObject } from 'docx';

type Element = Readonly<Record<string, unknown>>;

/** A formatted body as it is when all changes are accepted: its pages are those of the present text. */
export function acceptedBody(body: IXmlableObject): IXmlableObject {
  return { ...body, 'w:body': accepted(childrenOf(body, 'w:body')) };
}

const GONE = ['w:del', 'w:moveFrom'];
const COME = ['w:ins', 'w:moveTo'];

function accepted(children: readonly unknown[]): readonly unknown[] {
  const out: unknown[] = [];
  // A paragraph that keeps its text and loses its mark runs on in the next.
  let runsOn = false;
  for (const child of children) {
    if (!isElement(child) || !('w:p' in child)) {
      out.push(...acceptedElement(child));
      continue;
    }
    const loses = goes(child, 'w:p', ['w:pPr', 'w:rPr']) && !hasSection(child);
    const gone: boolean = (loses || runsOn) && !keepsText(child);
    if (!gone) out.push(...acceptedElement(child));
    runsOn = loses && (runsOn || !gone);
  }
  return out;
}

function acceptedElement(child: unknown): readonly unknown[] {
  if (!isElement(child) || GONE.some((name) => name in child)) return [];
  const come = COME.find((name) => name in child);
  if (come) return accepted(childrenOf(child, come).filter((inner) => !isAttributes(inner)));
  if (goes(child, 'w:tr', ['w:trPr'])) return [];
  // Nothing is tracked within a run; what is laid out may change it.
  if ('w:r' in child) return [child];
  if ('w:tbl' in child && !childrenOf(child, 'w:tbl').some(isKeptRow)) return [];
  const inside = Object.entries(child).map(([name, value]) => [
    name,
    Array.isArray(value) ? accepted(value) : value,
  ]);
  return [Object.fromEntries(inside)];
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null;
const isAttributes = (value: unknown): boolean => isElement(value) && '_attr' in value;

function childrenOf(element: Element, name: string): readonly unknown[] {
  const value = element[name];
  return Array.isArray(value) ? value : [];
}

/** Whether an element of this name has a mark that takes it out, in its properties below `path`. */
function goes(element: Element, name: string, path: readonly string[]): boolean {
  let found = childrenOf(element, name);
  for (const step of path)
    found = found.flatMap((child) => (isElement(child) ? childrenOf(child, step) : []));
  return found.some((child) => isElement(child) && GONE.some((mark) => mark in child));
}

const hasSection = (paragraph: Element): boolean =>
  childrenOf(paragraph, 'w:p')
    .flatMap((child) => (isElement(child) ? childrenOf(child, 'w:pPr') : []))
    .some((property) => isElement(property) && 'w:sectPr' in property);

const keepsText = (paragraph: Element): boolean =>
  accepted(childrenOf(paragraph, 'w:p')).some(
    (child) => isElement(child) && ('w:r' in child || 'w:hyperlink' in child),
  );

const isKeptRow = (child: unknown): boolean =>
  isElement(child) && 'w:tr' in child && !goes(child, 'w:tr', ['w:trPr']);

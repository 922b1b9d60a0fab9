import {
  child,
  childrenNamed,
  descendants,
  elementsOf,
  switchOf,
  valOf,
  type XmlElement,
} from '../lib/docx-reading/xml-element.ts';
import type { ListPlace } from './list-numbers.ts';

/** What a paragraph looks like, from its style and from itself. */
export interface Look {
  readonly name?: string;
  readonly outline?: number;
  readonly alignment?: string;
  readonly bold?: boolean;
  readonly framed?: boolean;
  readonly size?: number;
  readonly list?: string;
  readonly level?: number;
}

export type LookOf = (paragraph: XmlElement) => Look;

/** Follows the styles that a paragraph's style rests on. */
export function paragraphLooks(styles: XmlElement | undefined): LookOf {
  const byId = new Map(
    childrenNamed(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const known = new Map<string, Look>();
  const styleLook = (id: string, depth = 0): Look => {
    const found = known.get(id);
    const style = byId.get(id);
    if (found || !style || depth > DEEPEST) return found ?? {};
    const base = valOf(style, 'w:basedOn');
    const name = valOf(style, 'w:name');
    const look: Look = {
      ...(base ? styleLook(base, depth + 1) : {}),
      ...ownLook(child(style, 'w:pPr')),
      ...runLook(child(style, 'w:rPr')),
      ...(name && { name, ...headingOf(name) }),
    };
    known.set(id, look);
    return look;
  };
  return (paragraph) => {
    const properties = child(paragraph, 'w:pPr');
    const style = valOf(properties, 'w:pStyle');
    return { ...(style ? styleLook(style) : {}), ...ownLook(properties), ...runsLook(paragraph) };
  };
}

const DEEPEST = 20;

export const listPlace = ({ list, level = 0 }: Look): ListPlace | undefined =>
  list === undefined || list === '0' ? undefined : { list, level };

/** Styles named heading 1 are headings, whatever their level of the outline says. */
function headingOf(name: string): Look {
  const match = /^(?:heading|标题)\s*(\d)$/i.exec(name);
  return match ? { outline: Number(match[1]) } : {};
}

function ownLook(properties: XmlElement | undefined): Look {
  const outline = valOf(properties, 'w:outlineLvl');
  const alignment = valOf(properties, 'w:jc');
  const numbers = child(properties, 'w:numPr');
  const list = valOf(numbers, 'w:numId');
  const level = valOf(numbers, 'w:ilvl');
  return {
    ...(outline !== undefined && Number(outline) < 9 && { outline: Number(outline) + 1 }),
    ...(alignment && { alignment }),
    ...(child(properties, 'w:pBdr') && { framed: true }),
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: Number(level) }),
  };
}

function runLook(properties: XmlElement | undefined): Look {
  const bold = switchOf(properties, 'w:b');
  const size = valOf(properties, 'w:sz');
  return { ...(bold !== undefined && { bold }), ...(size !== undefined && { size: Number(size) / 2 }) };
}

/** What all runs with text have in common. */
function runsLook(paragraph: XmlElement): Look {
  const runs = [...descendants(paragraph, 'w:r')].filter((run) =>
    elementsOf(run).some(({ name, children }) => name === 'w:t' && children.join('').trim() !== ''),
  );
  const looks = runs.map((run) => runLook(child(run, 'w:rPr')));
  const [first] = looks;
  if (!first) return {};
  const bold = looks.every((look) => look.bold === true);
  const size = looks.every((look) => look.size === first.size) ? first.size : undefined;
  return { ...(bold && { bold }), ...(size !== undefined && { size }) };
}

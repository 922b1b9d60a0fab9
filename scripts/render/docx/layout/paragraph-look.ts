import { CHARACTER, LINE } from '../geometry.ts';
import type { ParagraphStyle } from '../styles/paragraph-style.ts';
import { PARAGRAPH_STYLES } from '../styles/paragraph-styles.ts';
import { childNamed, elementsOf, type Formatted, numberIn } from './formatted.ts';
import type { LaidLook, Letters } from './laid-block.ts';

const styles: Readonly<Record<string, ParagraphStyle>> = PARAGRAPH_STYLES;

/** How a paragraph is set: by its style, by those that it rests on, and by what it says itself. */
export function paragraphLook(style: string, properties: Formatted | undefined): LaidLook {
  const { line, before = 0, after = 0, left = 0, right = 0, ...look } = resolved.get(style) ?? {};
  const spacing = childNamed(properties, 'w:spacing');
  const indent = childNamed(properties, 'w:ind');
  const picture = line?.rule === 'auto';
  return {
    pitch: picture ? 0 : (line?.height ?? LINE),
    exact: line?.rule === 'exact',
    before: numberIn(spacing, 'w:before') ?? before,
    after: numberIn(spacing, 'w:after') ?? after,
    frame: borderRoom(childNamed(properties, 'w:pBdr')),
    left: numberIn(indent, 'w:left') ?? left,
    right: numberIn(indent, 'w:right') ?? right,
    firstLine: ((look.firstLine ?? 0) / 100) * (look.size ?? CHARACTER / 10) * 10,
    keepNext: look.keepNext ?? childNamed(properties, 'w:keepNext') !== undefined,
    keepLines: look.keepLines ?? false,
    newPage: childNamed(properties, 'w:pageBreakBefore') !== undefined,
  };
}

/** The letters of a style, before a run says otherwise. */
export function paragraphLetters(style: string): Letters {
  const { size = 0, spacing = 0, latin } = resolved.get(style) ?? {};
  return { size: size * 10, spacing, latin: latin === 'Courier New' ? 'courier' : 'times' };
}

/** With what they have of those that they rest on. */
const resolved: ReadonlyMap<string, Partial<ParagraphStyle>> = new Map(
  Object.keys(styles).map((id) => [id, resolve(id)]),
);

function resolve(id: string): Partial<ParagraphStyle> {
  const style = styles[id];
  if (!style) return {};
  return style.basedOn === undefined ? style : { ...resolve(style.basedOn), ...style };
}

const EIGHTH_TO_TWIPS = 20 / 8;
const borderRoom = (border: Formatted | undefined): number =>
  border
    ? elementsOf(border)
        .filter(({ name }) => name === 'w:top' || name === 'w:bottom')
        .reduce(
          (room, side) =>
            room + (numberIn(side, 'w:space') ?? 0) * 20 + (numberIn(side, 'w:sz') ?? 0) * EIGHTH_TO_TWIPS,
          0,
        )
    : 0;

import { FACES } from '../faces.ts';
import { CHARACTER_STYLES, type CharacterStyle } from '../styles/character-styles.ts';
import { childNamed, elementsOf, type Formatted, numberIn, textIn, textOf } from './formatted.ts';
import type { LaidItem, Letters } from './laid-block.ts';

const styles: Readonly<Record<string, CharacterStyle>> = CHARACTER_STYLES;
const chineseFaces = new Set(Object.values(FACES).map(({ name }) => name));
const EMU_PER_TWIP = 635;

/** The number that a reference to a bookmark shows; undefined where it is not known yet. */
export type PageShown = (bookmark: string) => string | undefined;

/** Of a page number that is not known yet. */
export const ASSUMED_DIGITS = 2;

/** The content of a paragraph in reading order. */
export function readItems(parent: Formatted, letters: Letters, shown: PageShown): readonly LaidItem[] {
  return elementsOf(parent).flatMap((child): readonly LaidItem[] => {
    switch (child.name) {
      case 'w:r':
        return readRun(child, letters, shown);
      case 'w:hyperlink':
      case 'w:ins':
      case 'w:moveTo':
        return readItems(child, letters, shown);
      case 'w:bookmarkStart':
        return [{ type: 'mark', name: textIn(child, 'w:name') }];
      default:
        return [];
    }
  });
}

function readRun(run: Formatted, around: Letters, shown: PageShown): readonly LaidItem[] {
  const letters = runLetters(childNamed(run, 'w:rPr'), around);
  return elementsOf(run).flatMap((child): readonly LaidItem[] => {
    switch (child.name) {
      case 'w:t':
        return [{ type: 'text', text: textOf(child), letters }];
      case 'w:instrText':
        return pageItems(textOf(child), letters, shown);
      case 'w:br':
        return [{ type: 'break' }];
      case 'w:drawing':
        return [pictureOf(child, letters)];
      case 'w:footnoteReference':
        return [{ type: 'note', id: numberIn(child, 'w:id') ?? 0 }];
      default:
        return [];
    }
  });
}

function pageItems(field: string, letters: Letters, shown: PageShown): readonly LaidItem[] {
  const [kind, bookmark = ''] = field.trim().split(/\s+/);
  return kind === 'PAGEREF'
    ? [{ type: 'text', text: shown(bookmark) ?? '0'.repeat(ASSUMED_DIGITS), letters }]
    : [];
}

function runLetters(properties: Formatted | undefined, around: Letters): Letters {
  const style = styles[textIn(childNamed(properties, 'w:rStyle'), 'w:val')];
  const size = numberIn(childNamed(properties, 'w:sz'), 'w:val') ?? style?.size;
  const chinese = chineseFaces.has(textIn(childNamed(properties, 'w:rFonts'), 'w:ascii'));
  return {
    ...around,
    ...(size !== undefined && { size: size * 10 }),
    ...(style?.latin !== undefined && { latin: 'courier' as const }),
    ...(chinese && { latin: 'chinese' as const }),
  };
}

/** Below the line that a picture stands on: what letters of Times New Roman reach, as a share of their size. */
const DESCENT = 0.216;

function pictureOf(drawing: Formatted, { size }: Letters): LaidItem {
  const extent = elementsOf(drawing)
    .map((shape) => childNamed(shape, 'wp:extent'))
    .find((found) => found !== undefined);
  const length = (attribute: string) => (numberIn(extent, attribute) ?? 0) / EMU_PER_TWIP;
  return { type: 'picture', width: length('cx'), height: length('cy') + DESCENT * size };
}

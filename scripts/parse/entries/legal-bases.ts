import { findCitations } from '../../lib/citation.ts';
import { plainText, proseText } from '../../lib/plain-text.ts';
import type { FieldPlaces, Place } from '../../model/place.ts';
import type { Inline, ProseBlock } from '../../model/prose.ts';
import type { LegalBasis } from '../../model/terms.ts';

/** One entry of 依据, with what it cites. */
export function legalBasis(text: string, place: Place): LegalBasis {
  return { text, citations: findCitations(text, place), place };
}

/** The entries of a list field. */
export function basesOfField(
  texts: readonly string[] | undefined,
  key: string,
  places: FieldPlaces,
): readonly LegalBasis[] {
  return (texts ?? []).flatMap((text, index) => {
    const place = places.get(`${key}[${index}]`);
    return place ? [legalBasis(text, place)] : [];
  });
}

/** The entries under 权力行使依据: one an item or numbered paragraph; text that leads to a list (“如下：”) is none. */
export function basesOfBlocks(blocks: readonly ProseBlock[]): readonly LegalBasis[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return basesOfLine(block.children, block.place);
    if (block.type !== 'list') return [];
    return block.items.flatMap(({ children, place }) => {
      const [first] = children;
      if (children.length === 1 && first?.type === 'paragraph')
        return basesOfLine(first.children, first.place);
      return legalBasis(proseText(children), place);
    });
  });
}

function basesOfLine(children: readonly Inline[], place: Place): readonly LegalBasis[] {
  const text = plainText(children).trim();
  if (text === '' || /[:：]$/.test(text)) return [];
  return [legalBasis(text, placeOf(children) ?? place)];
}

function placeOf(children: readonly Inline[]): Place | undefined {
  for (const child of children) {
    if ('place' in child) return child.place;
    const inside = 'children' in child ? placeOf(child.children) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

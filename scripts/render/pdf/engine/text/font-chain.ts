import type { FontRole } from '../../../../model/output.ts';
import type { PdfDocument, PdfFont } from '../pdfmake-types.ts';
import { isWord } from './characters.ts';
import { spareOutlines } from './spare-outlines.ts';

/** The Latin letters and digits of these faces are no match for their hanzi; 宋体 has them, as official documents do. */
const LATIN_FROM_SONG: ReadonlySet<FontRole> = new Set(['fang', 'kai']);

/** Where a face lacks a character, the next of these that has it serves. */
const FALLBACK: readonly FontRole[] = ['fang', 'song', 'hei', 'kai'];

export interface FontChain {
  readonly font: (role: FontRole) => PdfFont;
  /** The font that has this character: the role's own, or the first of the chain. */
  readonly fontFor: (role: FontRole, character: string) => PdfFont;
  /** Characters that no face has. */
  readonly missing: Set<string>;
}

export function fontChain(document: PdfDocument): FontChain {
  const missing = new Set<string>();
  const known = new Map<string, PdfFont>();
  const opened = new Map<FontRole, PdfFont>();

  function font(role: FontRole): PdfFont {
    const known = opened.get(role);
    if (known) return known;
    const provided = document.provideFont(role, false, false);
    spareOutlines(provided);
    opened.set(role, provided);
    return provided;
  }

  function find(role: FontRole, character: string): PdfFont {
    const codePoint = character.codePointAt(0) ?? 0;
    const own = font(isWord(character) && LATIN_FROM_SONG.has(role) ? 'song' : role);
    if (codePoint <= 0x20 || own.font.hasGlyphForCodePoint(codePoint)) return own;
    for (const other of FALLBACK) {
      if (font(other).font.hasGlyphForCodePoint(codePoint)) return font(other);
    }
    missing.add(character);
    return own;
  }

  function fontFor(role: FontRole, character: string): PdfFont {
    const key = `${role} ${character}`;
    let found = known.get(key);
    if (!found) {
      found = find(role, character);
      known.set(key, found);
    }
    return found;
  }

  return { font, fontFor, missing };
}

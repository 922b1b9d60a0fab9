import { openSync } from 'fontkit';
import type { Booklet } from '../../model/booklet.ts';
import type { Audience } from '../../model/edition.ts';
import type { FontSet } from '../../model/output.ts';
import { isUnseen } from './engine/text/characters.ts';

/** Text of the tree that the PDF prints; addresses of files and records for other formats are not among it. */
const UNPRINTED: ReadonlySet<string> = new Set([
  'bytes',
  'source',
  'facts',
  'slug',
  'id',
  'href',
  'fileName',
  'content',
]);

/**
 * Characters of a booklet that no face has, in order of code point: the PDF prints 〓 in their place. Empty for nearly every
 * booklet; a rare name may need an office font.
 */
export function missingCharacters(booklet: Booklet<Audience>, fonts: FontSet): readonly string[] {
  const faces = [fonts.fang, fonts.song, fonts.hei, fonts.kai];
  const opened = faces.map(({ file, postscriptName }) => openSync(file, postscriptName));
  const characters = new Set<string>();
  collect([booklet.unit.name, booklet.title, booklet.chapters], characters);
  return [...characters]
    .filter((character) => !isUnseen(character))
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((codePoint) => codePoint > 0x20 && !opened.some((font) => font.hasGlyphForCodePoint(codePoint)))
    .sort((a, b) => a - b)
    .map((codePoint) => String.fromCodePoint(codePoint));
}

function collect(value: unknown, characters: Set<string>): void {
  if (typeof value === 'string') for (const character of value) characters.add(character);
  else if (Array.isArray(value)) for (const item of value) collect(item, characters);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) if (!UNPRINTED.has(key)) collect(child, characters);
  }
}

import { openSync } from 'fontkit';
import type { FontFace } from '../model/output.ts';

/** The width of a line of text in ems: characters are added up, because Chinese faces are hardly kerned. */
export type MeasureText = (text: string) => number;

const measures = new Map<string, MeasureText>();

/**
 * Measures with the very file that the text is set in. A face is opened once a process. A character that it lacks
 * counts as one em, which is what its substitute takes in Chinese text.
 */
export function measureWith(face: FontFace): MeasureText {
  const key = `${face.file}#${face.postscriptName ?? ''}`;
  const measure = measures.get(key) ?? characterWidths(face);
  measures.set(key, measure);
  return measure;
}

function characterWidths({ file, postscriptName }: FontFace): MeasureText {
  const font = openSync(file, postscriptName);
  const widths = new Map<string, number>();
  const widthOf = (character: string): number => {
    const known = widths.get(character);
    if (known !== undefined) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const width = font.hasGlyphForCodePoint(codePoint)
      ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm
      : 1;
    widths.set(character, width);
    return width;
  };
  return (text) => {
    let width = 0;
    for (const character of text) width += widthOf(character);
    return width;
  };
}

/** The part of fontkit 2 that we use; the package comes without types. */
declare module 'fontkit' {
  export interface Glyph {
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }
  /** `postscriptName` chooses a face of a TTC. */
  export function openSync(file: string, postscriptName?: string): Font;
}

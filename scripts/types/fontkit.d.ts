/** The part of fontkit 2 that we use; the package comes without types. */
declare module 'fontkit' {
  /** An outline in font units, y upwards. Each step gives a new path. */
  export interface Path {
    scale(x: number, y: number): Path;
    translate(x: number, y: number): Path;
    toSVG(): string;
  }
  export interface Glyph {
    readonly advanceWidth: number;
    readonly path: Path;
  }
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }
  /** `postscriptName` chooses a face of a TTC. */
  export function openSync(file: string, postscriptName?: string): Font;
}

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
    readonly postscriptName: string;
    /** Names by language; a font may lack any of them. */
    readonly name: {
      readonly records: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
    };
    readonly 'OS/2'?: { readonly fsType: { readonly noEmbedding: boolean; readonly bitmapOnly: boolean } };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }
  /** The faces of a TTC. */
  export interface Collection {
    readonly fonts: readonly Font[];
  }
  /** `postscriptName` chooses a face of a TTC. */
  export function openSync(file: string, postscriptName?: string): Font;
  export function create(bytes: Uint8Array): Font | Collection;
}

import type { Booklet } from './booklet.ts';
import type { Audience } from './edition.ts';

/** A finished file, by its path below `out/`, with `/`. */
export interface OutputFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** One page of a drawing. `width` and `height` are CSS pixels; `svg` is plain elements only. */
export interface DrawingSheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Better on a page turned sideways. */
  readonly landscape: boolean;
  /** At print size (3×), for DOCX; made only when asked for. */
  readonly png?: Uint8Array;
}

/** A drawn figure; a chart that no one page can hold has several sheets, joined by connectors. */
export interface Drawing {
  readonly figureId: string;
  readonly sheets: readonly DrawingSheet[];
}

/** By figure id. */
export type Drawings = ReadonlyMap<string, Drawing>;

export interface RenderContext {
  readonly drawings: Drawings;
  readonly fonts: FontSet;
}

/** `song` and `hei` serve headings, tables and notes; `fang` is the body, `kai` the second level, `title` 小标宋. */
export type FontRole = 'fang' | 'song' | 'song-bold' | 'hei' | 'hei-bold' | 'kai' | 'title';

export interface FontFace {
  readonly role: FontRole;
  /** Family name as the file has it. */
  readonly family: string;
  /** A TrueType or OpenType file (never WOFF). */
  readonly file: string;
  /** Face inside a TTC. */
  readonly postscriptName?: string;
  /** Set where a free face stands in for the one that the standard names. */
  readonly substituteFor?: string;
}

export type FontSet = Readonly<Record<FontRole, FontFace>>;

/**
 * Turns a booklet into files. `render` is a property with a function type: written as a method, TypeScript would let
 * a booklet of the wrong audience in.
 */
export interface Renderer<A extends Audience> {
  readonly format: 'pdf' | 'docx' | 'data';
  readonly render: (booklet: Booklet<A>, context: RenderContext) => Promise<readonly OutputFile[]>;
}

/** Makes the one site of all units. A unit whose errors keep it back is named in `pending`. */
export interface SiteInput {
  readonly booklets: readonly Booklet<'public'>[];
  readonly pending: readonly { readonly name: string; readonly folder: string }[];
  readonly drawings: ReadonlyMap<string, Drawings>;
  /** Files offered for download, by unit folder: the public edition and the data. Only their file names matter. */
  readonly attachments?: ReadonlyMap<string, readonly OutputFile[]>;
  /** Where the site will lie, ending in `/`. Site map, canonical addresses and the feed's own address need it. */
  readonly baseUrl?: string;
}
export interface SiteRenderer {
  readonly format: 'site';
  readonly render: (input: SiteInput) => Promise<readonly OutputFile[]>;
}

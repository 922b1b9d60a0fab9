import type { PrintedPicture } from '../../model/block.ts';
import type { Drawings } from '../../model/output.ts';

/** What every part of the book is made with. */
export interface BookContext {
  readonly drawings: Drawings;
  /** Ids of chapters and headings that are printed: only these can be aimed at. */
  readonly printedIds: ReadonlySet<string>;
  /** Pictures that can be printed, by file name. */
  readonly pictures: ReadonlyMap<string, PrintedPicture>;
  /** Heading level of the chapter that blocks stand in; its own headings lie below. */
  readonly level: number;
  /** Width and height of the text area that blocks are set for, in points. */
  readonly area: { readonly width: number; readonly height: number };
}

import type { FootnoteSpan } from '../../../model/block.ts';
import type { Drawings } from '../../../model/output.ts';

/** What the blocks of one page need to know of the rest of the site. */
export interface PageContext {
  /** Address and title of a chapter, a heading or a law, as seen from this page; absent for what the site does not hold. */
  readonly link: (target: string) => { readonly href: string; readonly title: string } | undefined;
  /** Address of a published picture, as seen from this page. */
  readonly picture: (fileName: string) => string;
  readonly drawings: Drawings;
  /** Footnotes met so far; they are printed at the end of the page. */
  readonly footnotes: FootnoteSpan[];
}

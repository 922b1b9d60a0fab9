import type { Block } from './block.ts';
import type { DateText } from './terms.ts';

/** A paper beside the booklet: a title with blocks below it, printed as a Word file of its own. */
export interface OfficeDocument {
  /** `修订对照表.docx`. */
  readonly fileName: string;
  readonly title: string;
  /** One or two lines below the title: whose it is, what it compares. */
  readonly subtitle?: string;
  /** The unit that it comes from. */
  readonly author: string;
  readonly issuedOn: DateText;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
  /** Set for an official letter (GB/T 9704-2012 §10.1, 信函格式). */
  readonly letter?: Letter;
}

/** What a letter has around its text. */
export interface Letter {
  /** 发文机关标志: the full name of the unit. */
  readonly head: string;
  /** 发文字号: 示移函〔2026〕　号, its number left to be filled in. */
  readonly documentNumber: string;
  /** 主送机关, without its colon. */
  readonly recipient: string;
  /** 附件说明: one entry an enclosure. */
  readonly enclosures: readonly string[];
  /** 附注 in brackets: whom to ask. */
  readonly note: string;
}

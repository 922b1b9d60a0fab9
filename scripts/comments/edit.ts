import type { Place } from '../model/place.ts';
import type { Remark, Reviewer } from './returned-document.ts';
import type { ChangeScope } from './text-unit.ts';

/** A difference between what was sent and what came back, in terms of what was sent. */
export interface Edit extends Partial<Reviewer> {
  /** `tracked` was recorded by the word processor, `silent` was not. */
  readonly type: 'tracked' | 'silent';
  readonly scope: ChangeScope;
  /** Index of the unit of the sent text in which it begins. */
  readonly unit: number;
  /** Offset in the text of that unit. */
  readonly at: number;
  /** A line feed is a paragraph mark. */
  readonly removed: string;
  readonly inserted: string;
}

/** Where something stands in the content. */
export interface SourcePlace {
  readonly place: Place;
  /** The line is the very one; otherwise it is the nearest before it that is known. */
  readonly exact: boolean;
}

/** Something that a reviewer said or did, in the order of the text. */
export type Opinion = {
  /** From 1, over all returned files: by it `--accept` names it. */
  readonly number: number;
  readonly source: SourcePlace;
  /** Titles above it: 第一部分 › 办公室 › 收文办理. */
  readonly path: readonly string[];
  /** The paragraph or row as it was sent. */
  readonly passage: string;
} & ({ readonly type: 'remark'; readonly remark: Remark } | { readonly type: 'edit'; readonly edit: Edit });

import type { Figure, Span } from '../../model/block.ts';

export type ChangeKind = '新增' | '删除' | '修改' | '移动' | '编号调整';

/** One line of 修订对照表. */
export interface Change {
  /** Titles from the chapter down to the article, row or field. */
  readonly entry: readonly string[];
  readonly kind: ChangeKind;
  /** One entry a paragraph. */
  readonly before: readonly (readonly Span[])[];
  readonly after: readonly (readonly Span[])[];
  /** Titles down to the chapter alone. */
  readonly chapter: readonly string[];
  /** Of the present text, or of the base where the chapter is gone. */
  readonly chapterId: string;
  /** A chart of the base and the one that took its place. */
  readonly figures?: { readonly before?: Figure; readonly after?: Figure };
}

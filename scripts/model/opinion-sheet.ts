/** 意见汇总表: what reviewers said of a booklet, with room for what became of it. All texts are as printed. */
export interface OpinionSheet {
  readonly title: string;
  readonly unit: string;
  /** What was read, and how many opinions of each kind: one line each. */
  readonly facts: readonly string[];
  readonly rows: readonly OpinionRow[];
}

export interface OpinionRow {
  readonly number: number;
  /** Titles above it: 收文办理 › 第五条. */
  readonly where: string;
  readonly passage: string;
  /** 批注, 修订, 未留痕改动. */
  readonly kind: string;
  readonly opinion: string;
  readonly by: string;
  /** Content file and line. */
  readonly source: string;
  /** 已采纳并写入内容; absent: to be filled in by hand. */
  readonly handling?: string;
}

import type { Place } from './place.ts';

/** The ten classes of powers, then the two kinds that are no administrative power (STANDARDS.md §5). */
export const POWER_CATEGORIES = [
  '行政许可',
  '行政处罚',
  '行政强制',
  '行政征收',
  '行政给付',
  '行政检查',
  '行政确认',
  '行政奖励',
  '行政裁决',
  '其他行政权力',
  '内部管理',
  '公共服务',
] as const;
export type PowerCategory = (typeof POWER_CATEGORIES)[number];

/** From the highest rank to the lowest; legal bases are printed in this order. */
export const LAW_RANKS = [
  '宪法',
  '法律',
  '决定决议',
  '行政法规',
  '监察法规',
  '部门规章',
  '地方性法规',
  '地方政府规章',
  '党内法规',
  '规范性文件',
  '司法解释',
] as const;
export type LawRank = (typeof LAW_RANKS)[number];

export const DISCLOSURE_SCOPES = ['社会', '依申请', '单位内部', '不公开'] as const;
export type DisclosureScope = (typeof DISCLOSURE_SCOPES)[number];

export const RISK_LEVELS = ['高', '中', '低'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/**
 * A time limit as a clerk wrote it. Only spans are compared with one another, and only when their units agree.
 * `text` is what is printed.
 */
export type TimeLimit =
  | {
      readonly type: 'span';
      readonly amount: number;
      readonly unit: 'working-day' | 'calendar-day' | 'month' | 'year' | 'hour';
      readonly text: string;
    }
  | { readonly type: 'immediate'; readonly text: string }
  | { readonly type: 'none'; readonly text: string }
  | { readonly type: 'text'; readonly text: string };

/** 第二十三条第一款第（二）项, 第十条之一. */
export interface ArticleReference {
  readonly article: number;
  /** 之一, 之二 … */
  readonly suffix?: number;
  readonly paragraph?: number;
  readonly item?: number;
}

/** One cited title with the articles that follow it. */
export interface Citation {
  /** As typed between 《 and 》, or the registered short name or document number found without them. */
  readonly title: string;
  readonly articles: readonly ArticleReference[];
  /** The whole citation as typed. */
  readonly text: string;
  readonly quoted: boolean;
  readonly place: Place;
}

/** One line of 依据. An entry that is no citation keeps its text, so that the checker can say so. */
export interface LegalBasis {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly place: Place;
}

/** Calendar date as text: `2026-11-20`, or `2026-11` where the day is not known. */
export type DateText = string;

export interface Disclosure {
  readonly scope: DisclosureScope;
  /** Set where 范围 is missing or cannot be read, so that `scope` is not the author's own word. */
  readonly assumed?: true;
  readonly forms: readonly string[];
  readonly timing?: string;
}

export interface WithholdingReason {
  readonly reason?: string;
  readonly basis?: LegalBasis;
  readonly reviewer?: string;
}

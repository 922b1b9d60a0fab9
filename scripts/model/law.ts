import type { EntryBase } from './entry-base.ts';
import type { Place } from './place.ts';
import type { ProseBlock } from './prose.ts';
import type { DateText, LawRank } from './terms.ts';

export interface LawVersion {
  readonly effectiveOn?: DateText;
  readonly articleCount?: number;
  readonly documentNumber?: string;
}

export interface LawArticle {
  readonly article: number;
  readonly suffix?: number;
  readonly blocks: readonly ProseBlock[];
  readonly place: Place;
}

export interface Law extends EntryBase {
  readonly type: 'law';
  readonly rank: LawRank;
  readonly issuers: readonly string[];
  readonly documentNumber?: string;
  readonly promulgatedOn?: DateText;
  readonly effectiveOn?: DateText;
  readonly amendedOn?: DateText;
  readonly articleCount?: number;
  readonly status: '现行有效' | '已废止' | '未核';
  readonly repealedOn?: DateText;
  /** Titles without 《》. */
  readonly replacedBy: readonly string[];
  readonly shortNames: readonly string[];
  readonly history: readonly LawVersion[];
  readonly articles: readonly LawArticle[];
}

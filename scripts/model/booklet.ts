import type { Block, Figure, Span } from './block.ts';
import type { Audience, WithheldCount } from './edition.ts';
import type { ComplaintChannel, SiteFacts } from './entry.ts';
import type { RedlineFacts, ReviewComment, Revised } from './revision.ts';
import type { DateText, DisclosureScope, LawRank, PowerCategory } from './terms.ts';

/** What every chapter has. Chapters nest; their blocks are printed in order. */
interface ChapterBase {
  /** ASCII, unique in the booklet, the same in every edition: `c1a2b3c4`. Target of references and bookmarks. */
  readonly id: string;
  readonly title: string;
  /** Name of its page on the site, without extension. */
  readonly slug: string;
  /** Names that its page had before: those addresses lead to it. */
  readonly formerSlugs?: readonly string[];
  readonly children: readonly (Chapter | Block)[];
  /** How it differs from the base, in a compared booklet; its title and label with their changes. */
  readonly revised?: Revised & {
    readonly title?: readonly Span[];
    readonly label?: readonly Span[];
    readonly move?: string;
    /** Where it moved to: both texts in one, for lists of changes. */
    readonly compared?: Chapter;
  };
  readonly comments?: readonly ReviewComment[];
}

export interface PrefaceChapter extends ChapterBase {
  readonly type: 'preface';
}
export interface PartChapter extends ChapterBase {
  readonly type: 'part';
  readonly kind: 'powers' | 'rules' | 'assessments';
  /** 第一部分. */
  readonly label: string;
}
export interface DepartmentChapter extends ChapterBase {
  readonly type: 'department';
  readonly leadingPost?: string;
  readonly phone?: string;
  readonly office?: string;
}
export interface PowerChapter extends ChapterBase {
  readonly type: 'power';
  readonly facts: PowerFacts;
}
export interface RuleChapter extends ChapterBase {
  readonly type: 'rule';
  readonly facts: RuleFacts;
}
export interface AssessmentChapter extends ChapterBase {
  readonly type: 'assessment';
  readonly facts: RuleFacts;
}
/** Generated from the records. */
export interface AnnexChapter extends ChapterBase {
  readonly type: 'annex';
  readonly kind:
    | 'catalogue'
    | 'statistics'
    | 'legal-bases'
    | 'time-limits'
    | 'risks'
    | 'changes'
    | 'classified';
  /** 附件1. */
  readonly label: string;
  readonly landscape: boolean;
}
/** A file that could not be read: says so on a page of its own. */
export interface UnreadableChapter extends ChapterBase {
  readonly type: 'unreadable';
}

export type Chapter =
  | PrefaceChapter
  | PartChapter
  | DepartmentChapter
  | PowerChapter
  | RuleChapter
  | AssessmentChapter
  | AnnexChapter
  | UnreadableChapter;

export type ChapterHandlers<R, C = undefined> = {
  readonly [T in Chapter['type']]: (chapter: Extract<Chapter, { type: T }>, context: C) => R;
};

/** What a listing, a data file or a page's summary says of a power. Everything is printed text. */
export interface PowerFacts {
  readonly code: string;
  readonly category: PowerCategory;
  readonly exercise?: string;
  readonly department: {
    readonly id: string;
    readonly name: string;
    readonly phone?: string;
    readonly office?: string;
  };
  readonly responsiblePost: string;
  readonly conditions: readonly string[];
  readonly materials: readonly string[];
  readonly partyRights: readonly string[];
  readonly accountability: readonly string[];
  readonly statutoryLimit?: string;
  readonly promisedLimit?: string;
  readonly promisedLimitReason?: string;
  /** 比法定时限缩短 33%; absent where the two cannot be compared. */
  readonly limitSaved?: string;
  readonly fee: string;
  readonly supervision?: string;
  readonly disclosure: { readonly scope: DisclosureScope; readonly forms: string; readonly timing?: string };
  /** Sorted by rank of law. */
  readonly legalBases: readonly { readonly text: string; readonly lawIds: readonly string[] }[];
  readonly rules: readonly { readonly name: string; readonly id?: string }[];
  readonly changedOn?: DateText;
  /** 变更 as the clerk lists them. */
  readonly changes?: readonly { readonly date?: DateText; readonly content?: string }[];
  readonly riskCount: {
    readonly high: number;
    readonly medium: number;
    readonly low: number;
    readonly unrated: number;
  };
}

export interface RuleFacts {
  readonly documentNumber?: string;
  readonly issuedBy?: string;
  readonly adoptedOn?: DateText;
  readonly effectiveOn?: DateText;
  readonly signature?: string;
  readonly powers: readonly { readonly name: string; readonly id: string }[];
}

export interface LawFacts {
  /** ASCII, unique over all units: `l1a2b3c4`. */
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly rank: LawRank;
  readonly issuers: readonly string[];
  readonly documentNumber?: string;
  readonly promulgatedOn?: DateText;
  readonly effectiveOn?: DateText;
  readonly amendedOn?: DateText;
  readonly articleCount?: number;
  /** 现行有效, 已废止, 待核实. */
  readonly status: string;
  readonly repealedOn?: DateText;
  readonly replacedBy: readonly string[];
  readonly articles: readonly {
    readonly id: string;
    readonly title: string;
    readonly blocks: readonly Block[];
  }[];
  /** Chapters of this booklet that cite it. */
  readonly citedBy: readonly { readonly id: string; readonly title: string; readonly articles: string }[];
}

/** One row of 职权目录. A power that is disclosed on application has a row and no chapter. */
export interface CatalogueRow {
  readonly name: string;
  readonly code: string;
  readonly category: PowerCategory;
  readonly department: string;
  /** How to apply, for 依申请. */
  readonly note?: string;
  readonly chapterId?: string;
  readonly facts?: PowerFacts;
}

/** 职权统计表: one row a department, one column a category; sums are checked when it is made. */
export interface Statistics {
  readonly categories: readonly PowerCategory[];
  readonly rows: readonly {
    readonly department: string;
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  readonly totals: readonly number[];
  readonly total: number;
}

/** What identifies the unit on covers, pages and data files. */
export interface UnitFacts {
  readonly name: string;
  readonly shortName?: string;
  /** Folder under content/: names the output folders. */
  readonly folder: string;
  readonly superiors: readonly string[];
  readonly complaint?: ComplaintChannel;
  readonly site?: SiteFacts;
}

/** An edition that was approved, as the record of its approval names it. */
export interface Approval {
  /** 2026年版. */
  readonly edition: string;
  readonly approvedOn: DateText;
  /** The meeting that approved it: 中心主任办公会议. */
  readonly meeting?: string;
  /** Number of the reviewer's opinion: 示司审〔2026〕3号. */
  readonly opinion?: string;
}

/**
 * The compiled book of one unit for one audience: render-neutral and numbered once, so that PDF, DOCX and site
 * cannot disagree. Renderers lay out; they do not decide.
 */
export interface Booklet<A extends Audience> {
  readonly audience: A;
  /** A sheet has no cover and no contents: 办事指南. */
  readonly form?: 'sheet';
  readonly unit: UnitFacts;
  /** 规范权力运行制度汇编. */
  readonly title: string;
  /** 内部版, 送审稿, 公开版. */
  readonly editionName: string;
  /** 2026年版. */
  readonly edition?: string;
  readonly status: '草案' | '送审' | '审定';
  /** Printed on every page that is not 审定, with the errors left in it: 草案（有 3 处错误未改）. */
  readonly stamp?: string;
  /** Last day of the compilation: the only date that outputs know. */
  readonly issuedOn: DateText;
  /** 二〇二六年十一月. */
  readonly dateInChinese: string;
  readonly chapters: readonly Chapter[];
  readonly figures: readonly Figure[];
  readonly catalogue: readonly CatalogueRow[];
  readonly statistics: Statistics;
  readonly withheld: readonly WithheldCount[];
  readonly laws: readonly LawFacts[];
  /** The approved edition whose text this is, word for word; absent where it is of none: 未经审定. */
  readonly approval?: Approval;
  /** Set where the chapters show the differences from a base. */
  readonly redline?: RedlineFacts;
}

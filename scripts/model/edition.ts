import type {
  Assessment,
  Department,
  Law,
  Picture,
  Power,
  SupportingRule,
  Unit,
  UnreadableFile,
  Workspace,
} from './entry.ts';
import type { PowerCategory } from './terms.ts';

export const AUDIENCES = ['internal', 'review', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** 依申请: a row of the catalogue and nothing more. */
export interface ListedPower {
  readonly name: string;
  readonly code: string;
  readonly category: PowerCategory;
  readonly department: string;
  readonly unit: string;
}

/** A rule that is disclosed on application: its name is listed, its text is not. */
export interface ListedRule {
  readonly name: string;
  readonly documentNumber?: string;
}

/** A row of 《涉密不宜公开行政职权目录》; no public edition holds one. */
export interface ClassifiedRow {
  readonly name: string;
  readonly category: PowerCategory;
  readonly reason: string;
  readonly basis: string;
  readonly reviewer: string;
}

/** What the public may know of what it may not read: counts, with the class of reason. */
export interface WithheldCount {
  readonly reasonClass: string;
  readonly count: number;
}

/** One unit's content, cut down to what one audience may read. Made by `select` and by nothing else. */
export interface Edition<A extends Audience> {
  readonly audience: A;
  readonly workspace?: Workspace;
  readonly unit: Unit;
  readonly departments: readonly Department[];
  readonly powers: readonly Power[];
  readonly listed: readonly ListedPower[];
  readonly listedRules: readonly ListedRule[];
  readonly classified: A extends 'public' ? readonly never[] : readonly ClassifiedRow[];
  readonly withheld: readonly WithheldCount[];
  readonly rules: readonly SupportingRule[];
  readonly assessments: readonly Assessment[];
  /** Only those that this edition cites. */
  readonly laws: readonly Law[];
  /** The part of the compilation's index that leads to `laws`. */
  readonly lawIndex: ReadonlyMap<string, Law>;
  /** Short names and document numbers of `laws`. */
  readonly lawNames: ReadonlySet<string>;
  /** Names of all units by folder: a reference to another unit prints its name. */
  readonly unitNames: ReadonlyMap<string, string>;
  readonly pictures: readonly Picture[];
  readonly unreadable: readonly UnreadableFile[];
  /** Errors left in the content; marked on every page of the internal edition. */
  readonly errorCount: number;
}

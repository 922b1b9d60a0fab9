import type {
  AnnexChapter,
  Booklet,
  CatalogueRow,
  Chapter,
  DepartmentChapter,
  LawFacts,
  PartChapter,
  PowerChapter,
} from '../../../model/booklet.ts';
import type { SiteInput } from '../../../model/output.ts';
import type { SharedFacts } from './shared-facts.ts';

/** Something with a page of its own. Paths are relative to the site's folder, with `/`, not encoded. */
export interface Planned<T> {
  readonly path: string;
  readonly subject: T;
}

export interface PowerPlan extends Planned<PowerChapter> {
  /** Page of its 办事指南: one sheet to print. What an office does within itself has none: nobody comes to its counter. */
  readonly guide: string | undefined;
}

export interface DepartmentPlan extends Planned<DepartmentChapter> {
  readonly powers: readonly PowerPlan[];
  /** Its powers that are disclosed on application: they have a name and no page. */
  readonly listed: readonly CatalogueRow[];
  /** Files that could not be read. */
  readonly documents: readonly Planned<DocumentChapter>[];
}

export interface PartPlan extends Planned<PartChapter> {
  readonly departments: readonly DepartmentPlan[];
  /** Rules, assessments and files that could not be read, in printed order. */
  readonly documents: readonly Planned<DocumentChapter>[];
}

/** A chapter that is printed as one text. */
export type DocumentChapter = Exclude<Chapter, { type: 'part' | 'department' | 'power' | 'annex' }>;

export interface Target {
  readonly path: string;
  readonly title: string;
  /** Set for a heading inside its page. */
  readonly fragment?: string;
}

export interface UnitPlan {
  readonly booklet: Booklet<'public'>;
  readonly name: string;
  readonly folder: string;
  /** Its folder on the site, ending in `/`. */
  readonly base: string;
  /** Its first page. */
  readonly path: string;
  /** The list of its pages, where the site's own cannot hold them. */
  readonly map: string;
  /** Its feed of changes. */
  readonly feed: string;
  readonly prefaces: readonly Planned<DocumentChapter>[];
  readonly parts: readonly PartPlan[];
  readonly annexes: readonly Planned<AnnexChapter>[];
}

/** A law over all units. */
export interface LawPlan extends Planned<LawFacts> {
  /** The first unit that cites it: its articles are laid out as on that unit's pages. */
  readonly unit: UnitPlan;
  readonly citedBy: readonly LawUse[];
}

/** A page that rests on a law. */
export interface LawUse {
  readonly title: string;
  /** 第二十三条第一款; empty where the law is cited as a whole. */
  readonly articles: string;
  readonly unit: string;
  readonly path: string;
}

/** An address that a page had before. */
export interface RedirectPlan {
  readonly path: string;
  readonly to: string;
  readonly title: string;
}

/** Every page that the site has, before any is laid out. */
export interface SitePlan {
  readonly input: SiteInput;
  readonly shared: SharedFacts;
  readonly units: readonly UnitPlan[];
  readonly pending: readonly Planned<{ readonly name: string }>[];
  readonly laws: readonly LawPlan[];
  readonly redirects: readonly RedirectPlan[];
  /** Pages and headings by the ids that references name, unit by unit (by folder); laws are the same for all. */
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, Target>>;
}

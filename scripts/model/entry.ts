import type { FlowGraph } from './flow-graph.ts';
import type { FieldPlaces, Place } from './place.ts';
import type { Prose, ProseBlock, ProseTable, Section } from './prose.ts';
import type {
  DateText,
  Disclosure,
  LawRank,
  LegalBasis,
  PowerCategory,
  RiskLevel,
  TimeLimit,
} from './terms.ts';

/** What every content file has in common. */
export interface EntryBase {
  /** Content path of the file; the identity that links and findings use. */
  readonly path: string;
  /** 名称, or the file name without its number. */
  readonly name: string;
  /** File or folder name without number and extension: makes the web address. */
  readonly slug: string;
  readonly body: Prose;
  readonly places: FieldPlaces;
}

export interface ComplaintChannel {
  readonly phones: readonly string[];
  readonly address?: string;
  readonly email?: string;
  readonly department?: string;
  readonly hours?: string;
}

/** Facts that government sites print (STANDARDS.md §6). */
export interface SiteFacts {
  readonly domain?: string;
  readonly column?: string;
  readonly identifier?: string;
  readonly sponsor?: string;
  readonly operator?: string;
  readonly icpNumber?: string;
  readonly policeNumber?: string;
}

/** Keys of 单位.md that 汇编.md may give as a default. */
export interface UnitFields {
  readonly shortName?: string;
  readonly formerNames: readonly string[];
  readonly superiors: readonly string[];
  readonly bookletTitle?: string;
  readonly partTitles?: readonly string[];
  /** Last day of the compilation, always a full date. */
  readonly compiledOn?: DateText;
  readonly edition?: string;
  readonly status?: '草案' | '送审' | '审定';
  readonly unitCode?: string;
  readonly complaint?: ComplaintChannel;
  readonly site?: SiteFacts;
  readonly namesPublished?: boolean;
}

export interface Workspace extends EntryBase, UnitFields {
  readonly type: 'workspace';
  readonly regionName?: string;
  readonly reviewingBody?: string;
  /** 不检查书名. */
  readonly uncheckedTitles: readonly string[];
  /** 允许名称. */
  readonly allowedNames: readonly string[];
  /** 字体: role → file, or file + face of a TTC. */
  readonly fonts: ReadonlyMap<string, string>;
}

export interface Unit extends EntryBase, UnitFields {
  readonly type: 'unit';
  readonly folder: string;
}

export interface Duty {
  /** As 对应职责 names it: the typed number, or the place in an ordered list. */
  readonly number: string;
  /** As typed, with its punctuation: `1、`, `（一）`. */
  readonly marker: string;
  readonly text: string;
  readonly place: Place;
}

export interface Department extends EntryBase {
  readonly type: 'department';
  readonly unit: string;
  readonly folder: string;
  readonly leadingPost?: string;
  readonly phone?: string;
  readonly office?: string;
  readonly duties: readonly Duty[];
  readonly dutyBlocks: readonly ProseBlock[];
  readonly responsibilities: readonly ProseBlock[];
  /** 岗位 of the responsibility table. */
  readonly posts: readonly { readonly name: string; readonly place: Place }[];
  readonly legalBases: readonly LegalBasis[];
  readonly legalBasisBlocks: readonly ProseBlock[];
  readonly risks: readonly RiskPoint[];
  readonly riskBlocks: readonly ProseBlock[];
  /** Sections that are none of the above. */
  readonly otherSections: readonly Section[];
}

export interface NextStep {
  readonly condition?: string;
  /** A step number, or `end`. */
  readonly target: string | 'end';
}

export interface Step {
  readonly number: string;
  readonly name: string;
  readonly post?: string;
  readonly action?: string;
  readonly limit?: TimeLimit;
  readonly next: readonly NextStep[];
  /** Place of the row; `places` has the cells by column title. */
  readonly place: Place;
  readonly places: FieldPlaces;
}

export interface RiskPoint {
  /** 1, 2 … in table order: printed as 风险①. */
  readonly number: number;
  readonly name: string;
  /** 环节 as typed: a node's first line or id, or a step number. */
  readonly step?: string;
  readonly level?: RiskLevel;
  readonly description?: string;
  readonly measures?: string;
  readonly post?: string;
  readonly place: Place;
  readonly places: FieldPlaces;
}

export interface Fee {
  readonly charged: boolean;
  readonly standard?: string;
  readonly basis?: LegalBasis;
}

export interface WithholdingReason {
  readonly reason?: string;
  readonly basis?: LegalBasis;
  readonly reviewer?: string;
}

export interface Supervision {
  readonly internal?: string;
  readonly external?: string;
  readonly phone?: string;
}

export interface Change {
  readonly date?: DateText;
  readonly content?: string;
  readonly flowchartRevisedOn?: DateText;
}

/** A chart as the clerk gave it. A fence or file that is no flowchart keeps its code for mermaid-cli. */
export interface Chart {
  readonly origin: 'file' | 'fence' | 'steps';
  /** Content path of the .mmd file, for `file`. */
  readonly path?: string;
  readonly title?: string;
  readonly code: string;
  /** Absent for other Mermaid kinds and for charts with syntax errors. */
  readonly graph?: FlowGraph;
  /** First character of the code, or the step table. */
  readonly place: Place;
}

/** Stands where a required value is missing or wrong; the finding that says so keeps the entry out of the public edition. */
export const UNFILLED = '未填';

/**
 * One power (职权). A missing 编码 or 责任岗位 is `UNFILLED`, a missing 类别 is 其他行政权力, and a missing or wrong
 * 公开.范围 is 不公开: the reading that tells the least.
 */
export interface Power extends EntryBase {
  readonly type: 'power';
  readonly unit: string;
  /** Path of the department's 科室.md; where that file is missing, the folder with `/科室.md`. */
  readonly department: string;
  readonly code: string;
  readonly category: PowerCategory;
  readonly exercise?: '依职权' | '依申请';
  readonly duties: readonly string[];
  readonly legalBases: readonly LegalBasis[];
  readonly responsiblePost: string;
  readonly conditions: readonly string[];
  readonly materials: readonly string[];
  readonly partyRights: readonly string[];
  readonly accountability: readonly string[];
  readonly statutoryLimit?: TimeLimit;
  readonly promisedLimit?: TimeLimit;
  readonly promisedLimitReason?: string;
  readonly fee?: Fee;
  readonly disclosure: Disclosure;
  readonly withholding?: WithholdingReason;
  readonly supervision?: Supervision;
  /** 流程图: content paths under diagrams/, resolved. */
  readonly diagramFiles: readonly string[];
  readonly layout?: '泳道';
  readonly supportingRules: readonly string[];
  readonly changes: readonly Change[];
  readonly steps: readonly Step[];
  readonly stepTable?: ProseTable;
  /** Fences under 流程图; `assemble` puts the charts of `diagramFiles` first and, where there is none, adds the one from the steps. */
  readonly charts: readonly Chart[];
  readonly risks: readonly RiskPoint[];
  /** What 风险与防范 holds beside the risk table. */
  readonly riskBlocks: readonly ProseBlock[];
  readonly remarks: readonly ProseBlock[];
  readonly otherSections: readonly Section[];
}

/** Front matter that supporting rules and assessment rules share. */
interface RuleFields {
  readonly unit: string;
  readonly documentNumber?: string;
  readonly issuedBy?: string;
  readonly adoptedOn?: DateText;
  readonly effectiveOn?: DateText;
  readonly signature?: string;
  readonly disclosure: Disclosure;
  readonly withholding?: WithholdingReason;
  /** 对应职权: power codes. */
  readonly powers: readonly string[];
  readonly normative?: boolean;
}

export interface SupportingRule extends EntryBase, RuleFields {
  readonly type: 'rule';
}

export interface Tier {
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
}

export interface Criterion {
  readonly number: string;
  readonly content: string;
  readonly score?: number;
  readonly standard?: string;
  readonly place: Place;
}

export interface Assessment extends EntryBase, RuleFields {
  readonly type: 'assessment';
  readonly total?: number;
  readonly scoreUnit: '分' | '项';
  readonly wholeNumbers?: boolean;
  readonly tiers: readonly Tier[];
  readonly criteria: readonly Criterion[];
}

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

/** A file under diagrams/. */
export interface DiagramFile {
  readonly type: 'diagram';
  readonly path: string;
  readonly unit?: string;
  readonly chart: Chart;
}

export interface Picture {
  readonly type: 'picture';
  readonly path: string;
  readonly format: 'png' | 'jpeg' | 'gif' | 'svg';
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A file that could not be read at all: printed as a page that says so, so that nothing is lost in silence. */
export interface UnreadableFile {
  readonly type: 'unreadable';
  readonly path: string;
  readonly unit?: string;
  readonly role: 'unit' | 'department' | 'power' | 'rule' | 'assessment' | 'other';
  readonly reason: string;
}

export type Entry =
  | Workspace
  | Unit
  | Department
  | Power
  | SupportingRule
  | Assessment
  | Law
  | DiagramFile
  | Picture
  | UnreadableFile;

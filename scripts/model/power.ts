import type { EntryBase } from './entry-base.ts';
import type { ProseBlock, ProseTable, Section } from './prose.ts';
import type { Chart, RiskPoint, Step } from './steps.ts';
import type {
  DateText,
  Disclosure,
  LegalBasis,
  PowerCategory,
  TimeLimit,
  WithholdingReason,
} from './terms.ts';

export interface Fee {
  readonly charged: boolean;
  readonly standard?: string;
  readonly basis?: LegalBasis;
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
  /** What 办理程序 holds beside the step table. */
  readonly procedureBlocks?: readonly ProseBlock[];
  /** Fences under 流程图; `assemble` puts the charts of `diagramFiles` first and, where there is none, adds the one from the steps. */
  readonly charts: readonly Chart[];
  /** What 流程图 holds beside the fences. */
  readonly flowchartBlocks?: readonly ProseBlock[];
  readonly risks: readonly RiskPoint[];
  /** The tables that `risks` were read from, as typed. */
  readonly riskTables?: readonly ProseTable[];
  /** What 风险与防范 holds beside the risk table. */
  readonly riskBlocks: readonly ProseBlock[];
  readonly remarks: readonly ProseBlock[];
  readonly otherSections: readonly Section[];
}

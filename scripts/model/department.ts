import type { EntryBase } from './entry-base.ts';
import type { Place } from './place.ts';
import type { ProseBlock, ProseTable, Section } from './prose.ts';
import type { RiskPoint } from './steps.ts';
import type { LegalBasis } from './terms.ts';

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
  /** The tables that `risks` were read from, as typed. */
  readonly riskTables?: readonly ProseTable[];
  readonly riskBlocks: readonly ProseBlock[];
  /** Sections that are none of the above. */
  readonly otherSections: readonly Section[];
}

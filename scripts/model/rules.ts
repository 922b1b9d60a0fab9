import type { EntryBase } from './entry-base.ts';
import type { Place } from './place.ts';
import type { DateText, Disclosure, WithholdingReason } from './terms.ts';

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

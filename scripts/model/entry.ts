import type { Department } from './department.ts';
import type { Law } from './law.ts';
import type { Power } from './power.ts';
import type { Assessment, SupportingRule } from './rules.ts';
import type { Chart } from './steps.ts';
import type { Unit, WordListFile, Workspace } from './unit.ts';

export type * from './department.ts';
export type * from './entry-base.ts';
export type * from './law.ts';
export * from './power.ts';
export type * from './rules.ts';
export type * from './steps.ts';
export type { WithholdingReason } from './terms.ts';
export type * from './unit.ts';

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
  | WordListFile
  | Unit
  | Department
  | Power
  | SupportingRule
  | Assessment
  | Law
  | DiagramFile
  | Picture
  | UnreadableFile;

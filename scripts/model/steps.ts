import type { FlowGraph } from './flow-graph.ts';
import type { FieldPlaces, Place } from './place.ts';
import type { RiskLevel, TimeLimit } from './terms.ts';

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
  /** What the office counts it by in a column of its own: 编号, 序号. */
  readonly typedNumber?: { readonly text: string; readonly place: Place };
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

import type { Place } from './place.ts';
import type { RiskLevel } from './terms.ts';

/** GB/T 1526 shapes that we draw; every other Mermaid shape is mapped to the nearest of them when it is read. */
export type FlowShape =
  | 'process'
  | 'rounded'
  | 'terminal'
  | 'decision'
  | 'data'
  | 'data-alt'
  | 'document'
  | 'documents'
  | 'subprocess'
  | 'database'
  | 'connector'
  | 'double-circle'
  | 'hexagon'
  | 'trapezoid'
  | 'trapezoid-alt'
  | 'flag'
  | 'manual-input'
  | 'delay'
  | 'note'
  | 'text'
  | 'bar';

export interface FlowNode {
  readonly id: string;
  /** `\n` where the clerk broke the line; entities are decoded. */
  readonly label: string;
  readonly shape: FlowShape;
  /** Innermost subgraph. */
  readonly group?: string;
  readonly paint: FlowPaint;
  /** `@{岗位: …, 时限: …, 风险: …}` and the like. */
  readonly metadata: ReadonlyMap<string, string>;
  readonly place: Place;
}

/** From classDef and style; colours are `#rrggbb`, anything else is dropped. */
export interface FlowPaint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly text?: string;
  readonly dashed?: boolean;
  readonly bold?: boolean;
}

export type FlowTip = 'arrow' | 'none' | 'circle' | 'cross';

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly stroke: 'normal' | 'thick' | 'dotted' | 'invisible';
  readonly head: FlowTip;
  readonly tail: FlowTip;
  /** In ranks, at least 1. */
  readonly length: number;
  readonly place: Place;
}

export interface FlowGroup {
  readonly id: string;
  readonly title: string;
  readonly parent?: string;
  readonly direction?: FlowDirection;
  readonly place: Place;
}

export type FlowDirection = 'down' | 'up' | 'right' | 'left';

/** A flowchart as read: nothing is placed yet. Edges may end at a node or at a group. */
export interface FlowGraph {
  readonly direction: FlowDirection;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly groups: readonly FlowGroup[];
  /** Drawn as columns by post or department, from left to right; nodes that no lane names stand with their neighbours. */
  readonly lanes?: readonly FlowLane[];
  /** Lanes were asked for, but neither the chart nor the step table names two posts or departments. */
  readonly lacksLanes?: true;
}

export interface FlowLane {
  readonly title: string;
  /** Ids. */
  readonly nodes: readonly string[];
}

/** What the records add to a chart: drawn by us, never by a clerk. */
export interface FlowMarks {
  readonly risks: readonly { readonly node: string; readonly label: string; readonly level?: RiskLevel }[];
  /** Small second lines: post and time limit, from the step table, where the label does not say them. */
  readonly notes: readonly { readonly node: string; readonly post?: string; readonly limit?: string }[];
  readonly supervised: readonly string[];
  readonly published: readonly string[];
}

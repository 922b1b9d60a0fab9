import type { FlowEdge, FlowPaint, FlowShape } from '../model/flow-graph.ts';
import type { RiskLevel } from '../model/terms.ts';

/** CSS pixels from the top left corner of the canvas. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Box extends Point, Size {}

/** One line of text, centred on `x`; `y` is the middle of the line. */
export interface PlacedLine extends Point {
  readonly text: string;
  readonly width: number;
  readonly size: number;
}

/** 风险①, 监督 or 公开, on a corner of its node. */
export interface PlacedBadge extends Box {
  readonly text: string;
  readonly kind: 'risk' | 'supervised' | 'published';
  readonly level?: RiskLevel;
}

export interface PlacedNode extends Box {
  readonly id: string;
  readonly shape: FlowShape;
  readonly paint: FlowPaint;
  /** The label's lines first, then the small ones (post and time limit). */
  readonly lines: readonly PlacedLine[];
  readonly badges: readonly PlacedBadge[];
}

export interface PlacedLabel extends Box {
  readonly lines: readonly PlacedLine[];
}

export interface PlacedEdge {
  readonly edge: FlowEdge;
  /** Corners of the line, from its source to its target. */
  readonly points: readonly Point[];
  readonly label?: PlacedLabel;
}

export interface PlacedGroup extends Box {
  readonly id: string;
  readonly title: PlacedLabel;
}

/** A column of a chart with lanes; `head` is the height of the part that holds the title. */
export interface PlacedLane extends Box {
  readonly head: number;
  readonly title: PlacedLabel;
}

/** What a mark means, below the chart. */
export interface PlacedLegendItem {
  readonly badge: PlacedBadge;
  readonly line: PlacedLine;
}

/** A chart with everything in its place; nothing is rounded yet. */
export interface PlacedChart extends Size {
  /** Frames, outer ones first. */
  readonly groups: readonly PlacedGroup[];
  /** From left to right, side by side. */
  readonly lanes: readonly PlacedLane[];
  readonly edges: readonly PlacedEdge[];
  readonly nodes: readonly PlacedNode[];
  readonly legend: readonly PlacedLegendItem[];
}

import type { MeasureText } from '../lib/text-metrics.ts';
import { wrapText } from '../lib/wrap-text.ts';
import type { FlowEdge, FlowMarks, FlowNode, FlowShape } from '../model/flow-graph.ts';
import type { AttachedNote } from './attach-note.ts';
import { BADGE_SIZE, type ChartSetting, LINE_PITCH, NOTE_SIZE, TEXT_SIZE } from './chart-style.ts';
import { type Exit, placeExitLabels } from './exit-labels.ts';
import { badgesOf, widthForBadges } from './node-badges.ts';
import { NODE_SHAPES } from './node-shapes.ts';
import type { Box, PlacedBadge, PlacedLabel, PlacedLine, Size } from './placed-chart.ts';

/** A node with its text set, before it has a place: all positions are relative to its shape's top left corner. */
export interface SetNode {
  readonly node: FlowNode;
  readonly shape: Size;
  readonly lines: readonly PlacedLine[];
  readonly badges: readonly PlacedBadge[];
  /** Beside the lines that leave here. */
  readonly exitLabels: ReadonlyMap<FlowEdge, PlacedLabel>;
  /** How far badges, labels and the note stand out over the shape. */
  readonly overhang: Overhang;
  readonly note?: AttachedNote;
}

export interface Overhang {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Wraps the text of a node, finds the size of its shape, and gives badges and the labels of its exits their places. */
export function setNode(
  node: FlowNode,
  exits: readonly Exit[],
  marks: FlowMarks,
  setting: ChartSetting,
  measure: MeasureText,
): SetNode {
  const limit = node.shape === 'decision' ? decisionWrap(measure(node.label), setting) : setting.wrap;
  const label =
    node.shape === 'bar' ? [] : wrapText(node.label, limit, measure).filter((line) => line !== '');
  const noteLimit = (limit * TEXT_SIZE) / NOTE_SIZE;
  const parts = notesOf(node, marks);
  const inOneLine = parts.join('　');
  const notes = (measure(inOneLine) <= noteLimit ? [inOneLine] : parts)
    .flatMap((note) => wrapText(note, noteLimit, measure))
    .filter((line) => line !== '');
  const lines = [
    ...label.map((text) => ({ text, size: TEXT_SIZE })),
    ...notes.map((text) => ({ text, size: NOTE_SIZE })),
  ].map((line) => ({ ...line, width: measure(line.text) * line.size, height: line.size * LINE_PITCH }));
  const block = {
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.reduce((sum, { height }) => sum + height, 0),
  };
  const form = NODE_SHAPES[node.shape];
  const fitted = form.fit(block, setting.padding, lines, setting.flatness);
  const badgeText = (text: string) => measure(text) * BADGE_SIZE;
  const least = Math.max(leastWidth(node, setting), widthForBadges(node, marks, badgeText));
  // Whole and even numbers keep the middles of boxes, and with them the lines, exactly straight.
  const shape = { width: even(Math.max(fitted.width, least)), height: even(fitted.height) };

  let y = shape.height / 2 - block.height / 2 + (form.sink ?? 0);
  const placed = lines.map((line): PlacedLine => {
    const { text, size, width, height } = line;
    y += height;
    return { text, size, width, x: shape.width / 2, y: y - height / 2 };
  });
  const badges = badgesOf(node, marks, shape, badgeText);
  const exitLabels = placeExitLabels(exits, shape, overhangOf(badges, shape));
  const reaching = [...exitLabels.values()].map((label) => withoutReach(label, shape, setting.reach));
  const overhang = overhangOf([...badges, ...reaching], shape);
  return { node, shape, lines: placed, badges, exitLabels, overhang };
}

/** A diamond grows by the height of its text in both directions: that of a long text is narrowest with long lines. */
function decisionWrap(length: number, { wrap, flatness }: ChartSetting): number {
  return Math.max(Math.min(wrap, LONGEST_IN_DECISION), Math.sqrt(flatness * length * LINE_PITCH));
}

const LONGEST_IN_DECISION = 9;

function even(length: number): number {
  return Math.ceil(length / 2) * 2;
}

/** Boxes look calmer when short labels do not shrink them. */
function leastWidth({ shape }: FlowNode, { wrap }: ChartSetting): number {
  return SMALL.has(shape) ? 0 : Math.min(wrap, LEAST_EMS) * TEXT_SIZE;
}

const LEAST_EMS = 6;

const SMALL: ReadonlySet<FlowShape> = new Set(['decision', 'connector', 'double-circle', 'bar', 'text']);

/** Post and time limit, as far as the label does not say them: from the records or, where they say nothing, from the chart's own metadata. */
function notesOf(node: FlowNode, marks: FlowMarks): readonly string[] {
  const note = marks.notes.find((candidate) => candidate.node === node.id);
  const said = (value: string | undefined) => (value && !node.label.includes(value) ? [value] : []);
  return [
    ...said(note?.post ?? node.metadata.get('岗位') ?? node.metadata.get('承办岗位')),
    ...said(note?.limit ?? node.metadata.get('时限') ?? node.metadata.get('办理时限')),
  ];
}

/** The part of a label below or above its node that needs room of its own. */
function withoutReach({ x, y, width, height }: Box, shape: Size, reach: number): Box {
  const own = height - reach;
  if (y >= shape.height) return { x, y, width, height: own };
  return y + height <= 0 ? { x, y: y + reach, width, height: own } : { x, y, width, height };
}

function overhangOf(things: readonly Box[], { width, height }: Size): Overhang {
  return {
    top: Math.max(0, ...things.map(({ y }) => Math.ceil(-y))),
    left: Math.max(0, ...things.map(({ x }) => Math.ceil(-x))),
    right: Math.max(0, ...things.map((thing) => Math.ceil(thing.x + thing.width - width))),
    bottom: Math.max(0, ...things.map((thing) => Math.ceil(thing.y + thing.height - height))),
  };
}

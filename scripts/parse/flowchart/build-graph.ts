import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type {
  FlowDirection,
  FlowEdge,
  FlowGraph,
  FlowGroup,
  FlowNode,
  FlowTip,
} from '../../model/flow-graph.ts';
import type { Place } from '../../model/place.ts';
import { chartRunsNothing, labelIsText, nodeHasOneLabel } from './chart-findings.ts';
import { labelText } from './label-text.ts';
import type { MermaidEdge, MermaidVertex } from './mermaid-grammar.ts';
import { paintOf } from './paint-of.ts';
import type { RawFlow } from './read-flow.ts';
import { shapeOf } from './shape-of.ts';

const DIRECTIONS: Readonly<Record<string, FlowDirection>> = {
  TB: 'down',
  TD: 'down',
  BT: 'up',
  LR: 'right',
  RL: 'left',
};

/** Turns what Mermaid understood into our graph: decoded labels, GB/T 1526 shapes, exact places. */
export function buildGraph(raw: RawFlow, placeAt: (offset: number) => Place): Outcome<FlowGraph> {
  const diagnostics: Diagnostic[] = [];
  const text = (source: string | undefined, kind: string | undefined, place: Place): string => {
    const label = labelText(source ?? '', kind === 'markdown' || /^`[\s\S]*`$/.test(source ?? ''));
    if (label.tags.length > 0) diagnostics.push(labelIsText(label.tags, place));
    return label.text;
  };
  const subgraphs = raw.db.getSubGraphs();
  const groupIds = new Set(subgraphs.map(({ id }) => id));
  const groupOf = membership(subgraphs);
  // A label that is said again in every line belongs where it was said first.
  const nodePlace = (id: string): Place => {
    const given = raw.labels.get(id) ?? [];
    const kept = given.find(({ text: said }) => said === given.at(-1)?.text);
    return placeAt(kept?.offset ?? raw.mentions.get(id) ?? 0);
  };
  const nodes = [...raw.db.getVertices().values()]
    .filter(({ id }) => !groupIds.has(id))
    .map((vertex): FlowNode => {
      const place = nodePlace(vertex.id);
      const group = groupOf.get(vertex.id);
      return {
        id: vertex.id,
        label: text(vertex.text, vertex.labelType, place),
        shape: shapeOf(vertex.type),
        ...(group !== undefined && { group }),
        paint: paintOf(declarations(vertex, raw)),
        metadata: ownMetadata(raw.metadata.get(vertex.id)),
        place,
      };
    });
  const edges = raw.db.getEdges().map((edge, index): FlowEdge => {
    const place = placeAt(raw.edgeOffsets[index] ?? 0);
    const label = text(edge.text, edge.labelType, place);
    return {
      from: edge.start,
      to: edge.end,
      ...(label && { label }),
      stroke: strokeOf(edge),
      ...tipsOf(edge.type),
      length: Math.max(1, edge.length ?? 1),
      place,
    };
  });
  const groups = subgraphs.map(({ id, title, dir, labelType }): FlowGroup => {
    const place = placeAt(raw.groupOffsets.get(id) ?? 0);
    const parent = groupOf.get(id);
    const direction = dir === undefined ? undefined : DIRECTIONS[dir];
    return {
      id,
      title: text(title, labelType, place),
      ...(parent !== undefined && { parent }),
      ...(direction && { direction }),
      place,
    };
  });
  diagnostics.push(...raw.interactions.map((offset) => chartRunsNothing('interaction', placeAt(offset))));
  diagnostics.push(...contradictions(raw, placeAt));
  const direction = DIRECTIONS[raw.db.getDirection() ?? 'TB'] ?? 'down';
  return { value: { direction, nodes, edges, groups }, diagnostics };
}

/** The innermost subgraph of each node and subgraph; Mermaid lists inner ones first, and the first to claim a node has it. */
function membership(subgraphs: ReturnType<RawFlow['db']['getSubGraphs']>): ReadonlyMap<string, string> {
  const groupOf = new Map<string, string>();
  for (const { id, nodes } of subgraphs) {
    for (const member of nodes) if (!groupOf.has(member) && member !== id) groupOf.set(member, id);
  }
  return groupOf;
}

function declarations(vertex: MermaidVertex, raw: RawFlow): readonly string[] {
  const classes = raw.db.getClasses();
  return [
    ...['default', ...vertex.classes].flatMap((name) => classes.get(name)?.styles ?? []),
    ...vertex.styles,
  ];
}

function ownMetadata(read: ReadonlyMap<string, string> | undefined): ReadonlyMap<string, string> {
  return new Map([...(read ?? [])].filter(([key]) => key !== 'shape' && key !== 'label'));
}

function strokeOf({ stroke }: MermaidEdge): FlowEdge['stroke'] {
  return stroke === 'thick' || stroke === 'dotted' || stroke === 'invisible' ? stroke : 'normal';
}

/** `arrow_point`, `arrow_open`, `double_arrow_cross` … */
function tipsOf(type: string): { readonly head: FlowTip; readonly tail: FlowTip } {
  const tips: Readonly<Record<string, FlowTip>> = { point: 'arrow', circle: 'circle', cross: 'cross' };
  const head = tips[type.replace(/^(?:double_)?arrow_/, '')] ?? 'none';
  return { head, tail: type.startsWith('double_') ? head : 'none' };
}

function contradictions(raw: RawFlow, placeAt: (offset: number) => Place): readonly Diagnostic[] {
  return [...raw.labels].flatMap(([id, given]) => {
    const last = given.at(-1);
    const other = given.find(({ text }) => text !== last?.text);
    return last && other ? [nodeHasOneLabel(id, other.text, last.text, placeAt(last.offset))] : [];
  });
}

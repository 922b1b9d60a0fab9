import type { FlowShape } from '../../model/flow-graph.ts';

/** Mermaid's names, from brackets and from `@{shape: …}`, by the GB/T 1526 shape that we draw for them. */
const NAMES: Readonly<Record<FlowShape, string>> = {
  process:
    'square rect proc process rectangle lin-rect lined-rectangle lined-process lin-proc shaded-process ' +
    'div-rect div-proc divided-rectangle divided-process st-rect procs processes stacked-rectangle ' +
    'tag-rect tagged-rectangle tag-proc tagged-process notch-rect card notched-rectangle ' +
    'win-pane internal-storage window-pane browser console icon image bang cloud person',
  rounded: 'round rounded event ellipse icon-rounded',
  terminal: 'stadium terminal pill',
  decision: 'diamond diam decision question',
  data: 'lean_right lean-r lean-right in-out',
  'data-alt': 'lean_left lean-l lean-left out-in',
  document: 'doc document lin-doc lined-document tag-doc tagged-document',
  documents: 'docs documents st-doc stacked-document',
  subprocess: 'subroutine fr-rect subprocess subproc framed-rectangle',
  database:
    'cylinder cyl db database datastore data-store h-cyl das horizontal-cylinder lin-cyl disk lined-cylinder ' +
    'bow-rect stored-data bow-tie-rectangle bucket folder directory',
  connector:
    'circle circ sm-circ start small-circle f-circ junction filled-circle cross-circ summary crossed-circle icon-circle',
  'double-circle': 'doublecircle dbl-circ double-circle fr-circ stop framed-circle',
  hexagon: 'hexagon hex prepare notch-pent loop-limit notched-pentagon',
  trapezoid:
    'trapezoid trap-b priority trapezoid-bottom tri extract triangle curv-trap curved-trapezoid display',
  'trapezoid-alt':
    'inv_trapezoid trap-t manual trapezoid-top inv-trapezoid flip-tri manual-file flipped-triangle hourglass collate',
  flag: 'odd flag paper-tape rect_left_inv_arrow',
  'manual-input': 'sl-rect manual-input sloped-rectangle',
  delay: 'delay half-rounded-rectangle',
  note: 'brace comment brace-l brace-r braces',
  text: 'text',
  bar: 'fork join',
};

const SHAPES: ReadonlyMap<string, FlowShape> = new Map(
  // Object.entries widens the keys that `satisfies` the record to string.
  (Object.entries(NAMES) as [FlowShape, string][]).flatMap(([shape, names]) =>
    names.split(' ').map((name): [string, FlowShape] => [name, shape]),
  ),
);

/** The shape that we draw for a Mermaid shape; a node without a shape is a process. */
export function shapeOf(mermaidName: string | undefined): FlowShape {
  return (mermaidName === undefined ? undefined : SHAPES.get(mermaidName)) ?? 'process';
}

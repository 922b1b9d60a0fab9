import { chartLanes } from '../../lib/chart-lanes.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { FlowGraph } from '../../model/flow-graph.ts';
import type { Place } from '../../model/place.ts';
import { buildGraph } from './build-graph.ts';
import { chartRunsNothing } from './chart-findings.ts';
import { placesIn } from './chart-text.ts';
import { cleanCode } from './clean-code.ts';
import { explainFailure } from './explain-failure.ts';
import { explainDirection, explainKind } from './explain-header.ts';
import { type Explanation, faultyLine } from './faulty-line.ts';
import { mermaidGrammar } from './mermaid-grammar.ts';
import { type RawFlow, readFlow } from './read-flow.ts';

/** Mermaid draws an error picture beyond this length instead of complaining. */
const LONGEST_CHART = 50_000;
/** One slip often stands in many lines; more findings than this help nobody. */
const MOST_ERRORS = 20;

/**
 * Reads a Mermaid chart. `place` is where the first character of `code` stands; every node, edge and group carries
 * its exact place in that file.
 *
 * A chart that asks for lanes (`swimlane-beta`, or `图式: 泳道` in its front matter or a comment) comes with them.
 * The value is undefined for other kinds of Mermaid diagrams, without a finding, and for charts with syntax errors,
 * whose findings (`flowchart-parses`) say what was meant. What would run or open something is left out with a
 * finding (`chart-runs-nothing`).
 */
export async function parseFlowchart(code: string, place: Place): Promise<Outcome<FlowGraph | undefined>> {
  const source = code.replace(/\r\n?/g, '\n');
  const placeAt = placesIn(source, place);
  if (source.length > LONGEST_CHART) return failed([tooLong(source.length)], placeAt);

  const { text, removed } = cleanCode(source);
  const grammar = await mermaidGrammar();
  const kind = grammar.kindOf(text);
  if (kind === undefined) return failed([explainKind(text)], placeAt);
  if (!/^(?:flowchart|graph|swimlane)/.test(kind)) return { value: undefined, diagnostics: [] };
  const direction = explainDirection(text);
  if (direction) return failed([direction], placeAt);

  const read = readAll(text, (cleaned) => readFlow(cleaned, grammar));
  if (!read.flow) return failed(read.errors, placeAt);
  const { value: graph, diagnostics } = buildGraph(read.flow, placeAt);
  const value = kind === 'swimlane' || asksForLanes(source) ? inLanes(graph) : graph;
  const ignored = removed.map(({ type, offset }) => chartRunsNothing(type, placeAt(offset)));
  return { value, diagnostics: [...ignored, ...diagnostics] };
}

function inLanes(graph: FlowGraph): FlowGraph {
  const lanes = chartLanes(graph);
  return lanes ? { ...graph, lanes } : { ...graph, lacksLanes: true };
}

/** `图式: 泳道` in the chart's own front matter or in a comment line. */
function asksForLanes(source: string): boolean {
  return /^[^\S\n]*(?:%%[^\S\n]*)?图式[^\S\n]*[:：][^\S\n]*泳道[^\S\n]*$/m.test(source);
}

/** Reads on behind each error, with the faulty line blanked, so that one run shows them all. */
function readAll(
  text: string,
  read: (text: string) => ReturnType<typeof readFlow>,
): { readonly flow?: RawFlow; readonly errors: readonly Explanation[] } {
  const errors: Explanation[] = [];
  let rest = text;
  while (errors.length < MOST_ERRORS) {
    const reading = read(rest);
    if (reading.type === 'flow') return errors.length === 0 ? { flow: reading.flow, errors } : { errors };
    const error = explainFailure(rest, reading.failure);
    errors.push(error);
    const { start, text: line } = faultyLine(rest, error.offset);
    const without = rest.slice(0, start) + ' '.repeat(line.length) + rest.slice(start + line.length);
    // Without its header or its frames a chart only gives errors that follow from the first one.
    if (without === rest || /^\s*(?:graph|flowchart|subgraph|end)\b/.test(line)) break;
    rest = without;
  }
  return { errors };
}

function failed(errors: readonly Explanation[], placeAt: (offset: number) => Place): Outcome<undefined> {
  const diagnostics = errors.map(
    ({ offset, length, message, hint }): Diagnostic => ({
      ruleId: 'flowchart-parses',
      severity: 'error',
      place: placeAt(offset),
      length,
      message,
      hint,
    }),
  );
  return { value: undefined, diagnostics };
}

function tooLong(length: number): Explanation {
  return {
    offset: 0,
    length: 1,
    message: `流程图有 ${length} 个字符，超过 50000 个字符的上限。`,
    hint: '请把流程分成几张图。',
  };
}

import { addLabelledVertex } from './add-labelled-vertex.ts';
import { lineStarts } from './chart-text.ts';
import type {
  MermaidDb,
  MermaidGrammar,
  MermaidLexer,
  TokenSpan,
  VertexArguments,
} from './mermaid-grammar.ts';
import { nodeMetadata } from './node-metadata.ts';

/** A chart as Mermaid's parser understood it, with the offset in the text of everything that it declares. */
export interface RawFlow {
  readonly db: MermaidDb;
  /** Where each node is first named, and where its label is given. */
  readonly mentions: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, readonly { readonly text: string; readonly offset: number }[]>;
  readonly metadata: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By index into `db.getEdges()`. */
  readonly edgeOffsets: readonly number[];
  readonly groupOffsets: ReadonlyMap<string, number>;
  /** `click` and `href` statements. */
  readonly interactions: readonly number[];
}

/** Why and where the parser gave up. */
export interface FlowFailure {
  readonly offset: number;
  /** What the parser read there; `undefined` when it found no token at all. */
  readonly token: string | undefined;
  readonly reason: string;
}

export type FlowReading =
  | { readonly type: 'flow'; readonly flow: RawFlow }
  | { readonly type: 'failure'; readonly failure: FlowFailure };

/**
 * Runs Mermaid's parser over cleaned code. Parser, lexer and database are derived anew for each call, so that
 * nothing of one chart reaches the next.
 */
export function readFlow(text: string, grammar: MermaidGrammar): FlowReading {
  const db = grammar.createDb();
  const parser = Object.create(grammar.parser) as MermaidGrammar['parser']; // Object.create returns any.
  const lexer = Object.create(grammar.parser.lexer) as MermaidLexer;
  let running: MermaidLexer | undefined;
  lexer.setInput = function (this: MermaidLexer, input, state) {
    running = this;
    return grammar.parser.lexer.setInput.call(this, input, state);
  };
  parser.lexer = lexer;
  parser.yy = db;

  const starts = lineStarts(text);
  let offset = 0;
  const links = new WeakMap<object, number>();
  parser.performAction = function (...args) {
    offset = offsetOf(this._$, text, starts);
    const result = grammar.parser.performAction.call(this, ...args);
    const made = this.$;
    if (typeof made === 'object' && made !== null && 'stroke' in made && !links.has(made))
      links.set(made, offset);
    return result;
  };
  const record = observe(db, () => offset, links);
  try {
    parser.parse(text);
  } catch (error) {
    return { type: 'failure', failure: failureOf(error, running, offset) };
  }
  return { type: 'flow', flow: { db, ...record } };
}

/** The first character of a production that is no blank: link tokens begin with the blanks before them. */
function offsetOf(span: TokenSpan, text: string, starts: readonly number[]): number {
  const start = (starts[span.first_line - 1] ?? text.length) + span.first_column;
  return start + text.slice(start).search(/\S|$/);
}

/** Puts itself before the database's methods, to note where each thing stands and to keep out what would run. */
function observe(db: MermaidDb, here: () => number, links: WeakMap<object, number>): Omit<RawFlow, 'db'> {
  const mentions = new Map<string, number>();
  const labels = new Map<string, { text: string; offset: number }[]>();
  const metadata = new Map<string, Map<string, string>>();
  const edgeOffsets: number[] = [];
  const groupOffsets = new Map<string, number>();
  const interactions: number[] = [];
  const { addVertex, addLink, addSubGraph } = db;

  db.sanitizeText = (text) => text; // The original needs a browser's DOM; labels are cleaned when they are read.
  db.addVertex = (...args) => {
    const [id, text, , , , , , data] = args;
    if (!mentions.has(id)) mentions.set(id, here());
    if (text) labels.set(id, [...(labels.get(id) ?? []), { text: text.text, offset: here() }]);
    if (data === undefined) return addLabelledVertex(db, addVertex, args);
    const read = nodeMetadata(data);
    if (!read) throw new Error('metadata');
    metadata.set(id, new Map([...(metadata.get(id) ?? []), ...read]));
    return addVertex(...withMermaidKeys(args, read));
  };
  db.addLink = (from, to, link) => {
    addLink(from, to, link);
    while (edgeOffsets.length < db.getEdges().length) edgeOffsets.push(links.get(link) ?? here());
  };
  db.addSubGraph = (id, members, title) => {
    const made = addSubGraph(id, members, title);
    if (made !== undefined) groupOffsets.set(made, here());
    return made;
  };
  // Both call for a browser's DOM; the title is read from the source (lib/chart-title.ts).
  db.setAccTitle = () => undefined;
  db.setAccDescription = () => undefined;
  db.setLink = () => interactions.push(here());
  db.setClickEvent = () => interactions.push(here());
  // The look of single lines is ours to choose.
  db.updateLink = () => undefined;
  db.updateLinkInterpolate = () => undefined;
  return { mentions, labels, metadata, edgeOffsets, groupOffsets, interactions };
}

/** Leaves Mermaid its own two keys only, in a form that its YAML reader cannot mistake. */
function withMermaidKeys(args: VertexArguments, read: ReadonlyMap<string, string>): VertexArguments {
  const own = ['shape', 'label'].flatMap((key) => {
    const value = read.get(key);
    return value ? [`${JSON.stringify(key)}: ${JSON.stringify(value)}`] : [];
  });
  const [id, text, type, style, classes, direction, properties] = args;
  return [id, text, type, style, classes, direction, properties, own.join(', ')];
}

function failureOf(error: unknown, lexer: MermaidLexer | undefined, offset: number): FlowFailure {
  const reason = error instanceof Error ? error.message : String(error);
  const hash = typeof error === 'object' && error !== null && 'hash' in error ? error.hash : undefined;
  if (typeof hash !== 'object' || hash === null || lexer === undefined)
    return { offset, token: undefined, reason };
  // A lexical error leaves the unread character behind `matched`; a parse error leaves the token at its end.
  if (reason.startsWith('Lexical error')) return { offset: lexer.matched.length, token: undefined, reason };
  const token = 'token' in hash && typeof hash.token === 'string' ? hash.token : undefined;
  return { offset: lexer.matched.length - lexer.match.length, token, reason };
}

/** What Mermaid's flowchart database holds of a node after parsing. */
export interface MermaidVertex {
  readonly id: string;
  readonly text?: string;
  readonly type?: string;
  readonly labelType?: string;
  readonly styles: readonly string[];
  readonly classes: readonly string[];
}
export interface MermaidEdge {
  readonly start: string;
  readonly end: string;
  readonly type: string;
  readonly stroke: string;
  readonly text?: string;
  readonly labelType?: string;
  readonly length?: number;
}
export interface MermaidSubgraph {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly string[];
  readonly dir?: string;
  readonly labelType?: string;
}

/**
 * The part of Mermaid's FlowDB that we use. Its methods are bound to the object when it is made, so that an own
 * property may stand in front of each of them.
 */
export interface MermaidDb {
  sanitizeText: (text: string) => string;
  addVertex: (...args: VertexArguments) => void;
  addLink: (from: readonly string[], to: readonly string[], link: object) => void;
  addSubGraph: (id: object, members: readonly unknown[], title: object) => string | undefined;
  setAccTitle: (text: string) => void;
  setAccDescription: (text: string) => void;
  setLink: (...args: readonly unknown[]) => void;
  setClickEvent: (...args: readonly unknown[]) => void;
  updateLink: (...args: readonly unknown[]) => void;
  updateLinkInterpolate: (...args: readonly unknown[]) => void;
  getVertices: () => ReadonlyMap<string, MermaidVertex>;
  getEdges: () => readonly MermaidEdge[];
  getSubGraphs: () => readonly MermaidSubgraph[];
  getClasses: () => ReadonlyMap<string, { readonly styles: readonly string[] }>;
  getDirection: () => string | undefined;
}

/** id, text, type, style, classes, direction, properties, metadata between `@{` and `}`. */
export type VertexArguments = [
  id: string,
  text?: { readonly text: string; readonly type: string } | undefined,
  type?: string | undefined,
  style?: readonly string[] | null | undefined,
  classes?: readonly string[] | null | undefined,
  direction?: string | undefined,
  properties?: object | undefined,
  metadata?: string | undefined,
];

/** Lines count from 1 and columns from 0, in UTF-16 units of the text given to the parser. */
export interface TokenSpan {
  readonly first_line: number;
  readonly first_column: number;
  readonly last_line: number;
  readonly last_column: number;
}

/** A lexer in the middle of its work: `matched` ends with `match`, the last token read. */
export interface MermaidLexer {
  matched: string;
  match: string;
  setInput: (input: string, state: object) => MermaidLexer;
}

/** The parser that jison generated from Mermaid's `flow.jison`. */
export interface MermaidParser {
  yy: object;
  lexer: MermaidLexer;
  performAction: (
    this: { readonly _$: TokenSpan; readonly $: unknown },
    ...args: readonly unknown[]
  ) => unknown;
  parse: (input: string) => unknown;
}

export interface MermaidGrammar {
  readonly parser: MermaidParser;
  readonly createDb: () => MermaidDb;
  /** Mermaid's name of the kind (`flowchart-v2`, `sequence` …); undefined for what is no Mermaid kind. */
  readonly kindOf: (code: string) => string | undefined;
}

/**
 * Mermaid's own grammar of flowcharts, loaded on first use, because content without charts should not pay for it. Of
 * Mermaid's builds the one that holds its libraries: reading them one by one takes eight times as long and 40 MB more.
 * The package is pinned exactly, because this reaches behind its public interface.
 */
export function mermaidGrammar(): Promise<MermaidGrammar> {
  loaded ??= load();
  return loaded;
}
let loaded: Promise<MermaidGrammar> | undefined;

async function load(): Promise<MermaidGrammar> {
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.min.mjs');
  const sample = 'flowchart TD\n a --> b';
  // The first parse registers the kinds of diagrams; a label here would call for a browser's DOM.
  await mermaid.parse(sample);
  const { db, parser } = await mermaid.mermaidAPI.getDiagramFromText(sample);
  const generated: unknown = 'parser' in parser ? parser.parser : undefined;
  if (!isParser(generated)) throw new Error('Mermaid’s flowchart parser is not where 11.17.2 has it.');
  const Database = db.constructor;
  return {
    parser: generated,
    // The constructor is that of FlowDB; the contract test holds that its methods are those named here.
    createDb: () => Reflect.construct(Database, []) as MermaidDb,
    kindOf: (code) => {
      try {
        return mermaid.detectType(code);
      } catch {
        return undefined;
      }
    },
  };
}

function isParser(value: unknown): value is MermaidParser {
  return typeof value === 'object' && value !== null && 'performAction' in value && 'lexer' in value;
}

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Field, FieldNode, MapNode } from './field-node.ts';
import type { MendedFields } from './mend-lines.ts';
import { scalarText } from './scalar-text.ts';
import { yamlMessage } from './yaml-message.ts';

/** The fields of a file. `broken` are keys whose values could not be read; their findings say so. */
export interface ReadFields {
  readonly map: MapNode;
  readonly broken: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the fields with every scalar as the text that was typed. A field that is no YAML does not spoil the others:
 * each is then read by itself.
 */
export function readYaml(fields: MendedFields, file: string): ReadFields {
  const whole = readPiece(fields.text, 0, fields, file);
  if (whole.diagnostics.length === 0) return { ...whole, broken: [] };
  const pieces = piecesOf(fields.text).map((piece) => ({
    ...readPiece(piece.text, piece.offset, fields, file),
    key: /^[^:]*/.exec(piece.text)?.[0] ?? '',
  }));
  const faulty = pieces.filter(({ diagnostics }) => diagnostics.length > 0);
  return {
    map: { ...whole.map, fields: pieces.flatMap(({ map }) => map.fields) },
    broken: faulty.map(({ key }) => key),
    // One fault inside a field makes others: the first is the cause.
    diagnostics: (faulty.length > 0 ? faulty : [whole]).flatMap(({ diagnostics }) => diagnostics.slice(0, 1)),
  };
}

interface Piece {
  readonly map: MapNode;
  readonly diagnostics: readonly Diagnostic[];
}

/** Cuts at each line that starts a field. `offset` counts the lines before. */
function piecesOf(text: string): readonly { readonly text: string; readonly offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  for (const [offset, line] of text.split('\n').entries()) {
    const last = pieces.at(-1);
    if (last && !/^[^\s\-#}\]]/.test(line)) last.text += `\n${line}`;
    else pieces.push({ text: line, offset });
  }
  return pieces;
}

function readPiece(text: string, offset: number, fields: MendedFields, file: string): Piece {
  const lineCounter = new LineCounter();
  const lines = text.split('\n');
  const diagnostics: Diagnostic[] = [];

  const placeAt = (position: number): Place => {
    const { line, col } = lineCounter.linePos(position);
    const mended = [...(lines[line - 1] ?? '').slice(0, col - 1)].length + 1;
    const source = fields.line + offset + line - 1;
    const before = (fields.inserted.get(source) ?? []).filter((column) => mended > column).length;
    return { file, line: source, column: mended - before };
  };
  const report = (position: number, code: string) => {
    const finding = { ruleId: 'front-matter-readable', severity: 'error' } as const;
    diagnostics.push({ ...finding, place: placeAt(position), ...yamlMessage(code) });
  };

  const nodeOf = (node: Node | ParsedNode | null | undefined): FieldNode | undefined => {
    if (!node?.range) return undefined;
    const [start] = node.range;
    if (isAlias(node) || node.anchor !== undefined) report(start, 'BAD_ALIAS');
    if (node.tag !== undefined) report(start, 'BAD_SCALAR_START');
    if (isMap(node)) {
      const items = node.items.flatMap((pair) => fieldOf(pair.key, pair.value) ?? []);
      return { type: 'map', fields: items, place: placeAt(start) };
    }
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => nodeOf(item as ParsedNode) ?? []);
      return { type: 'list', items, place: placeAt(start) };
    }
    return isScalar(node) ? scalarText(node, text, placeAt) : undefined;
  };
  const fieldOf = (key: unknown, value: unknown): Field | undefined => {
    if (!isScalar(key) || !key.range) return undefined;
    // `parseDocument` makes pairs of parsed nodes only.
    const node = nodeOf(value as ParsedNode | null);
    const field = { key: String(key.value).trim(), place: placeAt(key.range[0]) };
    return node ? { ...field, value: node } : field;
  };

  const nothing: MapNode = { type: 'map', fields: [], place: { file, line: fields.line, column: 1 } };
  try {
    const options = { schema: 'failsafe', lineCounter, uniqueKeys: false, prettyErrors: false } as const;
    const document = parseDocument(text, options);
    for (const error of document.errors) report(error.pos[0], error.code);
    const root = nodeOf(document.contents);
    if (root && root.type !== 'map') report(0, 'UNEXPECTED_TOKEN');
    return { map: root?.type === 'map' && diagnostics.length === 0 ? root : nothing, diagnostics };
  } catch {
    // Nested beyond what the stack holds: no clerk writes that.
    report(0, 'UNEXPECTED_TOKEN');
    return { map: nothing, diagnostics };
  }
}

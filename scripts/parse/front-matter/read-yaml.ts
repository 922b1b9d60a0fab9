import type { Diagnostic } from '../../model/diagnostic.ts';
import type { MapNode } from './field-node.ts';
import type { MendedFields } from './mend-lines.ts';
import { readPiece } from './read-piece.ts';

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
export function readYaml(mended: MendedFields, file: string): ReadFields {
  const place = { file, line: Math.max(1, mended.line - 1), column: 1 };
  const whole = readPiece(mended.text, 0, mended, file);
  if (whole.errors.length === 0) {
    return { map: { type: 'map', fields: whole.fields, place }, broken: [], diagnostics: whole.warnings };
  }
  const pieces = piecesOf(mended.text).map((piece) => ({
    ...readPiece(piece.text, piece.offset, mended, file),
    key: /^[^:]*/.exec(piece.text)?.[0] ?? '',
  }));
  const faulty = pieces.filter(({ errors }) => errors.length > 0);
  const errors = (faulty.length > 0 ? faulty : [whole]).flatMap(firstOf);
  return {
    map: { type: 'map', fields: pieces.flatMap(({ fields }) => fields), place },
    broken: faulty.map(({ key }) => key),
    diagnostics: [...errors, ...pieces.flatMap(({ warnings }) => warnings)],
  };
}

/** One fault inside a field makes others: the first is the cause. */
function firstOf({ errors }: { readonly errors: readonly Diagnostic[] }): readonly Diagnostic[] {
  return errors.slice(0, 1);
}

/** Cuts at each line that starts a field. `offset` counts the lines before. */
function piecesOf(text: string): readonly { readonly text: string; readonly offset: number }[] {
  const pieces: { readonly lines: string[]; readonly offset: number }[] = [];
  for (const [offset, line] of text.split('\n').entries()) {
    const last = pieces.at(-1);
    if (last && !/^[^\s\-#}\]]/.test(line)) last.lines.push(line);
    else pieces.push({ lines: [line], offset });
  }
  return pieces.map(({ lines, offset }) => ({ text: lines.join('\n'), offset }));
}

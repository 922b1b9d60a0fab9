import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { mendLine } from './mend-line.ts';
import type { Vocabulary } from './shape.ts';
import type { Passage } from './split-front-matter.ts';

/** The fields as YAML wants them. */
export interface MendedFields extends Passage {
  /** By source line: columns after which one character was put in. */
  readonly inserted: ReadonlyMap<number, readonly number[]>;
}

/** A block text (`|` or `>`) starts below this line: what stands in it is no YAML. */
const BLOCK_START = /(?:^|[:-]\s+)[|>][+-]?\d?\s*$/;

/**
 * Writes what YAML would misread the way it was meant, and says so: full-width colons and missing spaces after a key,
 * tabs and full-width spaces in front of a line, list marks without a space. Each line keeps its number.
 */
export function mendLines(fields: Passage, file: string, vocabulary: Vocabulary): Outcome<MendedFields> {
  const inserted = new Map<number, readonly number[]>();
  const diagnostics: Diagnostic[] = [];
  let key = '';
  let blockIndent: number | undefined;
  const lines = fields.text.split('\n').map((source, index) => {
    const indent = /^ */.exec(source)?.[0].length ?? 0;
    if (blockIndent !== undefined && (source.trim() === '' || indent > blockIndent)) return source;
    const line = mendLine(source, vocabulary.nested.get(key) ?? []);
    blockIndent = BLOCK_START.test(line.text) ? indent : undefined;
    key = /^([^\s:#-][^:]*):(?:\s|$)/.exec(line.text)?.[1] ?? key;
    inserted.set(fields.line + index, line.inserted);
    for (const { column, ...words } of line.findings) {
      const place = { file, line: fields.line + index, column };
      diagnostics.push({ ruleId: 'front-matter-readable', severity: 'error', place, ...words });
    }
    return line.text;
  });
  return { value: { text: lines.join('\n'), line: fields.line, inserted }, diagnostics };
}

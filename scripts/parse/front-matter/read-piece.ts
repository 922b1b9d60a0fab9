import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { explainYaml, type YamlFault } from './explain-yaml.ts';
import type { Field } from './field-node.ts';
import type { MendedFields } from './mend-lines.ts';
import { toFieldNode, type YamlSource } from './to-field-node.ts';

/** Some fields that were read, or the findings that say why they could not be. */
export interface Piece {
  readonly fields: readonly Field[];
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/** Reads a part of the fields as YAML. `offset` counts the lines of `mended` before it. */
export function readPiece(text: string, offset: number, mended: MendedFields, file: string): Piece {
  const lineCounter = new LineCounter();
  const placeAt = placesIn(text, offset, mended, file, lineCounter);
  const errors: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  const report = (fault: YamlFault) => {
    const { position, ...words } = explainYaml(fault, text);
    errors.push({ ...READABLE, severity: 'error', place: placeAt(position), ...words });
  };
  const source: YamlSource = {
    text,
    placeAt,
    refuse: (position) => report({ code: 'REFUSED', message: '', position }),
    reportComment: (position, comment) => warnings.push(lostBehindHash(placeAt(position), comment)),
  };
  try {
    const options = { schema: 'failsafe', lineCounter, uniqueKeys: false, prettyErrors: false } as const;
    const document = parseDocument(text, options);
    for (const { code, message, pos } of document.errors) report({ code, message, position: pos[0] });
    const root = toFieldNode(document.contents, source);
    if (root && root.type !== 'map') source.refuse(0);
    return { fields: root?.type === 'map' && errors.length === 0 ? root.fields : [], errors, warnings };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Brackets nested deeper than the stack is high.
    source.refuse(0);
    return { fields: [], errors, warnings };
  }
}

/** Leads from a position in the text to the source, past the spaces that were put in. */
function placesIn(
  text: string,
  offset: number,
  mended: MendedFields,
  file: string,
  lineCounter: LineCounter,
): (position: number) => Place {
  const lines = text.split('\n');
  return (position) => {
    const { line, col } = lineCounter.linePos(position);
    const column = [...(lines[line - 1] ?? '').slice(0, col - 1)].length + 1;
    const sourceLine = mended.line + offset + line - 1;
    const inserted = (mended.inserted.get(sourceLine) ?? []).filter((before) => column > before).length;
    return { file, line: sourceLine, column: column - inserted };
  };
}

const READABLE = { ruleId: 'front-matter-readable' } as const;

function lostBehindHash(place: Place, comment: string): Diagnostic {
  return {
    ...READABLE,
    severity: 'warning',
    place,
    length: [...comment].length + 1,
    message: `“#”和它后面的文字“${comment}”被当作注释，没有读入。`,
    hint: '如果是值的一部分，请把整个值放进一对半角单引号里；如果确实是注释，请另起一行写。',
  };
}

import { byKey } from '../lib/code-point-order.ts';
import { sha256 } from '../lib/stable-id.ts';
import type { Approval } from '../model/booklet.ts';
import type { OutputFile } from '../model/output.ts';
import type { SourceFile } from '../model/source.ts';
import type { EditionRecord } from './edition-record.ts';
import { stableJson } from './stable-json.ts';
import type { UnitState } from './unit-state.ts';

export const RECORD = '版本.json';
export const SNAPSHOT = '快照.json';

/** Raised when older programs could no longer read a snapshot. */
export const SNAPSHOT_VERSION = 1;

/**
 * The two files of an approved edition: who approved what and when, with the hash of each source file, and the state
 * itself. Their paths are relative to the folder of the edition; the same state gives the same bytes.
 */
export function freeze(
  state: UnitState,
  approval: Approval,
  sources: readonly SourceFile[],
): readonly OutputFile[] {
  const snapshot = Buffer.from(stableJson(state));
  const { folder } = state.unit;
  const laws = new Set(state.laws.map(({ path }) => path));
  const concerned = sources.filter(
    ({ path, unit }) => unit === folder || laws.has(path) || path === state.workspace?.path,
  );
  const record: EditionRecord = {
    version: SNAPSHOT_VERSION,
    unit: state.unit.name,
    folder,
    approval,
    ...(state.unit.compiledOn && { compiledOn: state.unit.compiledOn }),
    snapshot: sha256(snapshot),
    sources: concerned
      .map(({ path, bytes }) => ({ path, sha256: sha256(bytes) }))
      .sort(byKey(({ path }) => path)),
  };
  return [
    { path: RECORD, contents: Buffer.from(`${JSON.stringify(record, undefined, 2)}\n`) },
    { path: SNAPSHOT, contents: snapshot },
  ];
}

import { problem } from '../lib/problem.ts';
import { sha256 } from '../lib/stable-id.ts';
import { type EditionRecord, isEditionRecord } from './edition-record.ts';
import { SNAPSHOT_VERSION } from './freeze.ts';
import { readStableJson } from './stable-json.ts';
import type { UnitState } from './unit-state.ts';

/** An edition that was approved. Its state is read when it is first asked for. */
export interface ApprovedEdition {
  readonly record: EditionRecord;
  readonly state: () => UnitState;
}

/**
 * Reads the two files of an approved edition. `where` names it to the user. Throws a problem where a file is damaged,
 * was changed after the approval, or comes from a newer program.
 */
export function openEdition(record: string, snapshot: Uint8Array, where: string): ApprovedEdition {
  const facts = readRecord(record, where);
  let state: UnitState | undefined;
  return {
    record: facts,
    state: () => {
      if (sha256(snapshot) !== facts.snapshot) {
        throw problem(
          'environment',
          `审定版本“${where}”的快照与审定时不一致，可能被改动或者没有复制完整。请从备份中恢复整个文件夹，再运行一次。`,
        );
      }
      // The hash says that these are the bytes that `freeze` made of a state of this version.
      state ??= readStableJson(Buffer.from(snapshot).toString('utf8')) as UnitState;
      return state;
    },
  };
}

function readRecord(text: string, where: string): EditionRecord {
  const value = parsed(text);
  if (!isEditionRecord(value)) {
    throw problem(
      'environment',
      `审定版本“${where}”的“版本.json”无法读取。请从备份中恢复这个文件，再运行一次。`,
    );
  }
  if (value.version > SNAPSHOT_VERSION) {
    throw problem('environment', `审定版本“${where}”是用较新的程序保存的。请先更新本程序，再运行一次。`);
  }
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

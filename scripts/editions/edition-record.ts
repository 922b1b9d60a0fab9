import type { Approval } from '../model/booklet.ts';
import type { DateText } from '../model/terms.ts';

/** `版本.json` of an approved edition. */
export interface EditionRecord {
  readonly version: number;
  readonly unit: string;
  /** Under content/. */
  readonly folder: string;
  readonly approval: Approval;
  /** Last day of the compilation that was approved. */
  readonly compiledOn?: DateText;
  /** SHA-256 of `快照.json`. */
  readonly snapshot: string;
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
}

/** Whether a value read from JSON is a record that this program can use. */
export function isEditionRecord(value: unknown): value is EditionRecord {
  return (
    isObject(value) &&
    typeof value.version === 'number' &&
    typeof value.folder === 'string' &&
    typeof value.snapshot === 'string' &&
    isObject(value.approval) &&
    typeof value.approval.edition === 'string' &&
    typeof value.approval.approvedOn === 'string'
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

import type { Outcome } from '../../model/diagnostic.ts';
import type { Unit } from '../../model/entry.ts';
import type { unitSchema } from '../schema/unit.ts';
import { type Draft, entryBase } from './draft.ts';
import { unitFields } from './unit-fields.ts';

/** 单位.md. Without a name the folder's stands in; the finding says so. */
export function readUnit(draft: Draft<typeof unitSchema>): Outcome<Unit> {
  const folder = draft.source.unit ?? '';
  const base = entryBase(draft, folder, draft.values.名称);
  return { value: { type: 'unit', ...base, ...unitFields(draft.values), folder }, diagnostics: [] };
}

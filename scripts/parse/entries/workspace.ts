import { defined } from '../../lib/defined.ts';
import type { Outcome } from '../../model/diagnostic.ts';
import type { WordLists, Workspace } from '../../model/entry.ts';
import type { workspaceSchema } from '../schema/workspace.ts';
import { bareTitle } from './bare-title.ts';
import { type Draft, entryBase } from './draft.ts';
import { unitFields } from './unit-fields.ts';
import { wordPair } from './word-pair.ts';

/** 汇编.md. */
export function readWorkspace(draft: Draft<typeof workspaceSchema>): Outcome<Workspace> {
  const { values } = draft;
  const fonts = Object.entries(values.字体 ?? {});
  const value: Workspace = {
    type: 'workspace',
    ...entryBase(draft, '汇编', undefined),
    ...unitFields(values),
    ...defined({ regionName: values.地区名称, reviewingBody: values.审核机关 }),
    uncheckedTitles: (values.不检查书名 ?? []).map(bareTitle),
    allowedNames: values.允许名称 ?? [],
    wordLists: wordLists(values.词表),
    fonts: new Map(fonts.flatMap(([role, file]) => (file === undefined ? [] : [[role, file] as const]))),
  };
  return { value, diagnostics: [] };
}

function wordLists(lists: Draft<typeof workspaceSchema>['values']['词表']): WordLists {
  const pairs = (lines: readonly string[] = []) => lines.flatMap((line) => wordPair(line) ?? []);
  return {
    typos: pairs(lists?.错词),
    organs: pairs(lists?.旧机构),
    terms: pairs(lists?.术语),
    allowed: lists?.允许 ?? [],
  };
}

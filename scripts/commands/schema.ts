import { problem } from '../lib/problem.ts';
import { jsonSchema } from '../pipeline/content.ts';
import type { CommandResult } from './command-result.ts';

const ROLES = {
  汇编: 'workspace',
  单位: 'unit',
  科室: 'department',
  职权: 'power',
  制度: 'rule',
  考核: 'assessment',
  法规: 'law',
} as const;
type Kind = keyof typeof ROLES;

const KINDS = Object.keys(ROLES).filter((kind): kind is Kind => kind in ROLES);

/** `npm run schema`: the front matter of one kind of file as JSON Schema, or of all kinds by name, for editors. */
export function schema(kind: string | undefined): CommandResult {
  const chosen = KINDS.find((known) => known === kind);
  if (kind !== undefined && !chosen) {
    throw problem('usage', `没有“${kind}”这种文件。可选：${KINDS.join('、')}。`);
  }
  const value = chosen
    ? jsonSchema(ROLES[chosen])
    : Object.fromEntries(KINDS.map((each) => [each, jsonSchema(ROLES[each])]));
  return { exitCode: 0, output: JSON.stringify(value, null, 2) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface V8Flags {
  readonly code: readonly string[];
  readonly space: readonly string[];
}

/** The flags with which the program itself starts on this Node: what is measured is what a user waits for. */
export function v8Flags(): V8Flags {
  const file = join(import.meta.dirname, '../../scripts/v8-flags.json');
  const { code, codeOnNode20, space } = JSON.parse(readFileSync(file, 'utf8'));
  const isNode20 = process.versions.node.startsWith('20.');
  return { code: isNode20 ? [...code, ...codeOnNode20] : code, space };
}

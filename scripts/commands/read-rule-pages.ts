import { readFile } from 'node:fs/promises';
import { programFile } from '../lib/program-root.ts';

/** The pages of rules, by id, for the report to show. A page that did not come with the program is left out. */
export async function readRulePages(ruleIds: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const read = async (ruleId: string) => {
    const page = programFile('scripts', 'check', 'rules', `${ruleId}.md`);
    const text = await readFile(page, 'utf8').catch(() => undefined);
    return text === undefined ? [] : [[ruleId, text] as const];
  };
  return new Map((await Promise.all([...new Set(ruleIds)].map(read))).flat());
}

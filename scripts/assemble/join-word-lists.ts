import type { WordListFile, WordLists, Workspace } from '../model/entry.ts';

/** The lists of 汇编.md and of the files of _词表 in one; undefined when there are none. */
export function joinWordLists(
  workspace: Workspace | undefined,
  files: readonly WordListFile[],
): WordLists | undefined {
  const own = workspace?.wordLists;
  const all = [...(own ? [own] : []), ...files.map(({ lists }) => lists)];
  if (all.length === 0) return undefined;
  return {
    typos: all.flatMap(({ typos }) => typos),
    organs: all.flatMap(({ organs }) => organs),
    terms: all.flatMap(({ terms }) => terms),
    allowed: all.flatMap(({ allowed }) => allowed),
  };
}

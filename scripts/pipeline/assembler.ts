import { assemble } from '../assemble/assemble.ts';
import type { Compilation } from '../model/compilation.ts';
import type { SourceFile } from '../model/source.ts';
import { parse } from '../parse/parse.ts';

/**
 * parse → assemble, without judging: for commands that compile the same files again and again with small changes. A file
 * that is the same object as before is not parsed again.
 */
export function assembler(): (files: readonly SourceFile[]) => Promise<Compilation> {
  const parsed = new WeakMap<SourceFile, ReturnType<typeof parse>>();
  return async (files) => {
    const entries = await Promise.all(
      files.map((file) => {
        const known = parsed.get(file) ?? parse(file);
        parsed.set(file, known);
        return known;
      }),
    );
    return assemble(entries.flatMap(({ value }) => value)).value;
  };
}

import { assemble } from '../../scripts/assemble/assemble.ts';
import { byContentPath } from '../../scripts/lib/by-content-path.ts';
import type { Compilation } from '../../scripts/model/compilation.ts';
import { parse } from '../../scripts/parse/parse.ts';
import { roleOf } from '../../scripts/read/role-of.ts';
import type { OfficeFiles } from './office-files.ts';

/**
 * Takes files through the real parse and assemble stages, as if `read` had found them. Findings of those stages are not
 * looked at; a file that `read` would not take is a mistake of the test.
 */
export async function compileFiles(files: OfficeFiles): Promise<Compilation> {
  const paths = Object.keys(files).sort(byContentPath);
  const parsed = await Promise.all(
    paths.map((path) => {
      const position = roleOf(path);
      if (!position) throw new Error(`Nothing belongs at ${path}.`);
      return parse({ ...position, path, bytes: new TextEncoder().encode(files[path]) });
    }),
  );
  return assemble(parsed.flatMap(({ value }) => value)).value;
}

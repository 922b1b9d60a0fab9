import { join } from 'node:path';
import { bundledFonts } from '../../scripts/lib/fonts.ts';
import type { Outcome } from '../../scripts/model/diagnostic.ts';
import type { OutputFile } from '../../scripts/model/output.ts';
import type { Target } from '../../scripts/model/target.ts';
import { type Compiled, compile } from '../../scripts/pipeline/content.ts';
import { produce } from '../../scripts/pipeline.ts';
import { read } from '../../scripts/read/read.ts';

/** Takes a folder that holds content/ and diagrams/ through read, parse, assemble and check. */
export async function compileFolder(folder: string): Promise<Compiled> {
  return compile(await read({ contentDir: join(folder, 'content'), diagramsDir: join(folder, 'diagrams') }));
}

/** Makes all that is asked for, of all units, with the fonts that come with the program. */
export async function produceAll(
  compiled: Compiled,
  targets: readonly Target[],
): Promise<Outcome<readonly OutputFile[]>> {
  const { units } = compiled.compilation;
  return produce(compiled, { targets: new Set(targets), units, fonts: await bundledFonts() });
}

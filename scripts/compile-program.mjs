import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const SCRIPTS = import.meta.dirname;
const PROGRAMS = join(SCRIPTS, '..', 'node_modules', '.cache', 'huibian', 'program');
/** As long as a program of other sources may still be running. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Compiles the sources as they are now, in a quarter of a second.
 * @returns {Promise<string | undefined>} the file to run; undefined where nothing can be written
 */
export async function compiledProgram() {
  const { outputFiles } = await build({
    entryPoints: {
      cli: join(SCRIPTS, 'cli.ts'),
      'pool-worker': join(SCRIPTS, 'commands', 'pool-worker.ts'),
    },
    ...{ bundle: true, splitting: true, packages: 'external', write: false, outdir: PROGRAMS },
    ...{ platform: 'node', format: 'esm', target: 'node20', outExtension: { '.js': '.mjs' } },
  });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  const folder = join(PROGRAMS, hash.digest('hex').slice(0, 16));
  try {
    if (!existsSync(folder)) keep(outputFiles, folder);
  } catch {
    return undefined;
  }
  return join(folder, 'cli.mjs');
}

/** Two commands may start at once: a rename makes the folder appear whole or not at all. */
function keep(outputFiles, folder) {
  for (const name of existsSync(PROGRAMS) ? readdirSync(PROGRAMS) : []) {
    const old = join(PROGRAMS, name);
    if (Date.now() - statSync(old).mtimeMs > DAY) rmSync(old, { recursive: true, force: true });
  }
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(join(partial, basename(path)), contents);
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

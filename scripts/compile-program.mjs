import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const SCRIPTS = import.meta.dirname;
const ROOT = join(SCRIPTS, '..');
const PROGRAMS = join(ROOT, 'node_modules', '.cache', 'huibian', 'program');
/** Says which program is the present one, and of which files it was made. */
const RECORD = join(PROGRAMS, 'present.json');
/** As long as a program of other sources may still be running. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * The program that was compiled last, or, where any of its sources has changed since, the one that is compiled now, in
 * half a second.
 * @param {'cli' | 'fonts'} entry what of it is wanted
 * @returns {Promise<string | undefined>} the file to run; undefined where nothing can be written
 */
export async function compiledProgram(entry) {
  const program = presentProgram() ?? (await compile());
  return program && join(program, `${entry}.mjs`);
}

/** The folder of the program whose sources all are as they were, to the byte count and the moment of change. */
function presentProgram() {
  try {
    const { name, sources } = JSON.parse(readFileSync(RECORD, 'utf8'));
    const folder = join(PROGRAMS, name);
    const isPresent = sources.every((source) => {
      const { size, changed } = look(source.path);
      return size === source.size && changed === source.changed;
    });
    return isPresent && existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function look(path) {
  const { size, mtimeMs } = statSync(join(ROOT, path));
  return { path, size, changed: mtimeMs };
}

async function compile() {
  const begun = Date.now();
  // Loaded only here: it takes as long as all else that a start needs.
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: {
      cli: join(SCRIPTS, 'cli.ts'),
      'pool-worker': join(SCRIPTS, 'commands', 'pool-worker.ts'),
      fonts: join(SCRIPTS, 'lib', 'fonts.ts'),
    },
    ...{ bundle: true, splitting: true, external: LEFT_OUT, write: false, outdir: PROGRAMS },
    ...{ platform: 'node', format: 'esm', target: 'node20', outExtension: { '.js': '.mjs' } },
    ...{ charset: 'utf8', metafile: true, absWorkingDir: ROOT, banner: { js: WITH_REQUIRE } },
  });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  const name = hash.digest('hex').slice(0, 16);
  const folder = join(PROGRAMS, name);
  const own = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'));
  const sources = [...own, ...SETTINGS.filter((path) => existsSync(join(ROOT, path)))].map(look);
  // A source that was saved meanwhile may be in the program as it was before.
  const isSettled = sources.every(({ changed }) => changed < begun);
  try {
    if (!existsSync(folder)) keep(outputFiles, folder);
    if (isSettled) replace(RECORD, (partial) => writeFileSync(partial, JSON.stringify({ name, sources })));
  } catch {
    return undefined;
  }
  return folder;
}

/** What the compiler itself goes by, and what npm writes whenever it changes a package. */
const SETTINGS = [
  ...['scripts/compile-program.mjs', 'tsconfig.json', 'package.json'],
  'node_modules/.package-lock.json',
];

/**
 * Packages that stay as they are: those that are native, look for files of their own, ask for their own file's name, or
 * are one large file already. Of
 * the others the program holds what it uses, because four hundred small files load slowly, too.
 */
const LEFT_OUT = [
  ...['@resvg/*', '@mermaid-js/*', 'puppeteer', 'puppeteer-core', 'esbuild', 'tsx'],
  ...['mermaid', 'elkjs', 'pdfmake', 'pdfjs-dist', 'fontverter', 'docx', 'fontkit', 'write-file-atomic'],
];

/** Packages of the older kind ask for Node's own modules by `require`, which a module has to make for itself. */
const WITH_REQUIRE = `import { createRequire as requireFor } from 'node:module';
const require = requireFor(import.meta.url);`;

function keep(outputFiles, folder) {
  for (const name of existsSync(PROGRAMS) ? readdirSync(PROGRAMS) : []) {
    const old = join(PROGRAMS, name);
    if (Date.now() - statSync(old).mtimeMs > DAY) rmSync(old, { recursive: true, force: true });
  }
  replace(folder, (partial) => {
    mkdirSync(partial, { recursive: true });
    for (const { path, contents } of outputFiles) writeFileSync(join(partial, basename(path)), contents);
  });
}

/** Two commands may start at once: a rename makes the thing appear whole or not at all. */
function replace(path, write) {
  const partial = `${path}.${process.pid}`;
  write(partial);
  try {
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(path)) throw error;
  }
}

// Run by npm after an installation, so that the first build does only what is its own. None of it is needed: without git
// there is nothing to hook, and a program or a font that is missing here is made by the first command that asks for it.
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { compiledProgram } from './compile-program.mjs';

try {
  execFileSync('git', ['config', 'core.hooksPath', '.githooks'], { stdio: 'ignore' });
} catch {}
try {
  const { bundledFonts } = await import(pathToFileURL(await compiledProgram('fonts')).href);
  await bundledFonts();
} catch {}

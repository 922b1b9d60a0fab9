// Run by npm after an installation. Neither is needed: without git there is nothing to hook, and without a compiled
// program the first command compiles it.
import { execFileSync } from 'node:child_process';
import { compiledProgram } from './compile-program.mjs';

try {
  execFileSync('git', ['config', 'core.hooksPath', '.githooks'], { stdio: 'ignore' });
} catch {}
await compiledProgram().catch(() => {});

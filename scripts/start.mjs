// Starts the program: a few files that are made of its own and its packages' twelve hundred whenever one has changed, which load in
// a quarter of the time. A folder that cannot be written, as on a read-only share, costs that time and nothing else.
// Node 20 reads no TypeScript, so this one is JavaScript.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { compiledProgram } from './compile-program.mjs';

// A command runs for seconds, so that most of what V8 optimises is never used again: with code compiled simply at once and
// optimised late, and a larger space for what is young, a build takes two thirds of the time. The thousands of patterns of
// the checker, on the other hand, are compiled well at once, not simply first. Only what may change while V8 runs stands
// here, and only what this Node knows: of a flag that it does not know it complains at every command.
const flags = JSON.parse(readFileSync(new URL('v8-flags.json', import.meta.url), 'utf8'));
const isNode20 = process.versions.node.startsWith('20.');
for (const flag of [...flags.code, ...(isNode20 ? flags.codeOnNode20 : []), ...flags.space])
  setFlagsFromString(flag);

const program = await compiledProgram('cli');
if (program) {
  await import(pathToFileURL(program).href);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./cli.ts');
}

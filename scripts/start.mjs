// Starts the program: makes one file of its five hundred and runs that, which takes a quarter of the time that loading
// them one by one takes. A folder that cannot be written, as on a read-only share, costs that time and nothing else.
// Node 20 reads no TypeScript, so this one is JavaScript.
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';
import { compiledProgram } from './compile-program.mjs';

const program = await compiledProgram();
if (program) {
  await import(pathToFileURL(program).href);
} else {
  register();
  await import('./cli.ts');
}

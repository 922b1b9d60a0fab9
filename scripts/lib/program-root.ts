import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that the program is in, whether it runs from its sources or as one compiled file further down. */
export const PROGRAM_ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'templates', 'site'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The folder “templates” of the program is missing.');
  return rootAbove(above);
}

/** A file that comes with the program. */
export const programFile = (...path: readonly string[]): string => join(PROGRAM_ROOT, ...path);

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that some tests look through: none of them is needed to build a booklet. */
const NAMES = {
  soffice: ['soffice', 'libreoffice'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  java: ['java'],
  pdftotext: ['pdftotext'],
  pdftoppm: ['pdftoppm'],
} as const;

export type Tool = keyof typeof NAMES;

/**
 * Path of a program, or undefined where the machine has none: the test that wants it then says so and is left out. With
 * `REQUIRE_TOOLS=1`, as in CI, a missing one fails the test file instead.
 */
export function findTool(tool: Tool): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  const found = folders
    .flatMap((folder) => NAMES[tool].flatMap((name) => endings.map((ending) => join(folder, name + ending))))
    .find(isExecutable);
  if (found) return found;
  if (process.env.REQUIRE_TOOLS === '1')
    throw new Error(`${tool} is not installed, and REQUIRE_TOOLS is set.`);
  console.warn(`${tool} is not installed: the tests that need it are left out.`);
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

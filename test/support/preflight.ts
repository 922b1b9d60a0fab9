import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { findTool } from './tools.ts';

/** Where Debian puts Apache Preflight (libpdfbox2-java) and what it needs. */
const FOLDER = '/usr/share/java';
const JARS = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'javax.activation',
  'jaxb-api',
];

/** Checks a PDF/A-1b file: what Preflight says of it. Undefined where there is no Preflight; a failure under `REQUIRE_TOOLS=1`. */
export function findPreflight(): ((path: string) => Promise<string>) | undefined {
  const java = findTool('java');
  const jars = JARS.map((name) => join(FOLDER, `${name}.jar`));
  if (!java || !jars.every((jar) => existsSync(jar))) {
    if (process.env.REQUIRE_TOOLS === '1') throw new Error('Apache Preflight is not installed.');
    console.warn('Apache Preflight is not installed: the tests that need it are left out.');
    return undefined;
  }
  const validator = 'org.apache.pdfbox.preflight.Validator_A1b';
  return async (path) => {
    const run = promisify(execFile)(java, ['-cp', jars.join(delimiter), validator, path]);
    const { stdout } = await run.catch((failed: { stdout: string }) => failed);
    return stdout.trim();
  };
}

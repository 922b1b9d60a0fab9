import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { problem } from '../lib/problem.ts';

/** A conversion that takes longer has met a question that nobody can answer. */
const LONGEST = 180_000;

/** Opens a document of another kind (.doc, .odt, .rtf, .wps) in LibreOffice and takes it back as DOCX. Macros do not run. */
export async function convertToDocx(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
  const office = findOffice(process.env, process.platform);
  if (!office) {
    throw problem(
      'environment',
      `读取${extension}文件需要 LibreOffice，本机没有找到。请用 Word 或 WPS 打开后另存为 .docx，再试一次。`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'huibian-'));
  try {
    const source = join(folder, `source${extension}`);
    await writeFile(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const made = join(folder, 'made');
    await promisify(execFile)(
      office,
      [profile, '--headless', '--norestore', '--convert-to', 'docx', '--outdir', made, source],
      { timeout: LONGEST },
    );
    const [name] = await readdir(made);
    if (!name) throw new Error('LibreOffice wrote no file.');
    return await readFile(join(made, name));
  } catch (error) {
    throw problem(
      'usage',
      `LibreOffice 没能读取这个${extension}文件。请确认它没有损坏、没有密码，用 Word 或 WPS 打开后另存为 .docx，再试一次。`,
      error,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where LibreOffice is on this machine. */
export function findOffice(environment: Environment, platform: string): string | undefined {
  return candidates(environment, platform).find((path) => existsSync(path));
}

function candidates(environment: Environment, platform: string): readonly string[] {
  if (platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)']];
    return roots.flatMap((root) => (root ? win32.join(root, 'LibreOffice\\program\\soffice.exe') : []));
  }
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  const folders = (environment.PATH ?? '').split(':').filter((folder) => folder !== '');
  return ['soffice', 'libreoffice'].flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

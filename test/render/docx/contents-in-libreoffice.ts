import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A document, and where it may be written for LibreOffice to open it. */
interface Opened {
  readonly folder: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A line of the contents: its title, and the text of the page that LibreOffice prints under the number which it gives. */
interface Announced {
  readonly title: string;
  readonly page: string;
}

/** The contents of a DOCX against the pages as LibreOffice, and not our own layout, turns them. */
export async function contentsInLibreOffice(
  soffice: string,
  pdftotext: string,
  { folder, name, bytes }: Opened,
): Promise<readonly Announced[]> {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, bytes);
  const run = promisify(execFile);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await run(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  const text = join(folder, `${name}.txt`);
  await run(pdftotext, ['-layout', join(folder, `${name}.pdf`), text]);
  const pages = readFileSync(text, 'utf8').split('\f');
  const pageOf = (number: string) =>
    pages.map((page) => page.replace(/\s/g, '')).find((page) => page.includes(`—${number}—`)) ?? '';
  const lines = pages
    .slice(1, 3)
    .join('\n')
    .matchAll(/^\s*(\S.*?)\.{3,}\s*([\divx]+)$/gm);
  return [...lines].map(([, title = '', number = '']) => ({ title, page: pageOf(number) }));
}
